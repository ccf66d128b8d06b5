import { revokeSessionInput } from "@softmanager/inputs";
import { personOf } from "../../../platform/actor.ts";
import { notFound } from "../../../platform/errors.ts";
import { useCase } from "../../../platform/use-case.ts";
import { Session } from "../model/session.ts";

/** Signs one of the person's own devices out. */
export const revokeSession = useCase({
  name: "identity.revokeSession",
  permission: "signed-in",
  isPersonal: true,
  input: revokeSessionInput,
  problems: [],
  async run({ em, actor, now }, { sessionId }) {
    const session = await em.findOne(Session, { id: sessionId, person: personOf(actor) });
    if (!session) throw notFound("Session");
    session.revokedAt ??= now;
    return { sessionId };
  },
});
