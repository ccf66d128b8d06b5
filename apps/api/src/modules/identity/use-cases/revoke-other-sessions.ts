import { nothing } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { endSessions } from "../open-session.ts";
import { signedIn } from "../signed-in.ts";

/** Signs the person out everywhere but here. */
export const revokeOtherSessions = useCase({
  name: "identity.revokeOtherSessions",
  permission: "signed-in",
  isPersonal: true,
  input: nothing,
  problems: [],
  async run(scope) {
    const { personId, sessionId } = signedIn(scope.actor);
    await endSessions(scope, personId, { except: sessionId });
    return { personId };
  },
});
