import { z } from "zod";
import { secondsAfter } from "../../../platform/clock.ts";
import { useCase } from "../../../platform/use-case.ts";
import { EmailToken } from "../model/email-token.ts";
import { Person } from "../model/person.ts";
import { hashToken, newToken } from "../model/token.ts";

const goodForSeconds = { VERIFY: 24 * 3600, RESET: 3600 };

/** Makes the secret of a link to mail to somebody; hands it to the job that writes the mail. */
export const issueEmailToken = useCase({
  name: "identity.issueEmailToken",
  permission: "system",
  isPersonal: true,
  input: z.object({ personId: z.string(), purpose: z.enum(["VERIFY", "RESET"]) }),
  problems: [],
  async run(scope, { personId, purpose }) {
    const { em, now } = scope;
    const person = await em.findOneOrFail(Person, { id: personId });
    const { email, givenName, language } = person;
    const isNeeded = purpose === "RESET" || !person.emailVerifiedAt;
    if (isNeeded) {
      const token = newToken();
      em.create(EmailToken, {
        tokenHash: hashToken(token),
        person,
        purpose,
        email,
        createdAt: now,
        expiresAt: secondsAfter(now, goodForSeconds[purpose]),
      });
      scope.handOut(token);
    }
    return { email, givenName, name: person.fullName(), language, isNeeded };
  },
});
