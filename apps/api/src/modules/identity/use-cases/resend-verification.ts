import { nothing } from "@softmanager/inputs";
import { tooManyRequests } from "../../../platform/errors.ts";
import { useCase } from "../../../platform/use-case.ts";
import { enqueueVerification } from "../create-person.ts";
import { mailsTo } from "../model/limits.ts";
import { Person } from "../model/person.ts";
import { signedIn } from "../signed-in.ts";
import { recordTry } from "../throttle.ts";

/** Sends the verification mail again; the earlier links stay good until one is used. */
export const resendVerification = useCase({
  name: "identity.resendVerification",
  permission: "signed-in",
  isPersonal: true,
  input: nothing,
  problems: [],
  async admit(request) {
    const { personId: subjectKey } = signedIn(request.actor);
    const work = request.services.orm.em.fork();
    const wait = await work.transactional((em) =>
      recordTry(em, request, { purpose: "MAIL", subjectKey, here: mailsTo }),
    );
    if (wait > 0) throw tooManyRequests(wait);
  },
  async run(scope) {
    const { personId } = signedIn(scope.actor);
    const person = await scope.em.findOneOrFail(Person, { id: personId });
    if (!person.emailVerifiedAt) enqueueVerification(scope, personId);
    return { personId, email: person.email };
  },
});
