import { nothing } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { Session } from "../model/session.ts";

/** Ends the session of the caller, if there is one; asking twice does no harm. */
export const signOut = useCase({
  name: "identity.signOut",
  permission: "anonymous",
  isPersonal: true,
  input: nothing,
  problems: [],
  async run({ em, actor, now }) {
    const session = "sessionId" in actor ? await em.findOne(Session, { id: actor.sessionId }) : null;
    if (session && !session.revokedAt) session.revokedAt = now;
    return { isSignedOut: true };
  },
});
