import { useApolloClient, useMutation } from "@apollo/client/react";
import { useNotify, useTexts } from "@softmanager/ui";
import { useCommand } from "../../../../app/api/use-command.ts";
import { useFailureText } from "../../../../app/api/use-failure-text.ts";
import { accountPageTexts } from "../../account-page-texts.ts";
import {
  RevokeOtherSessionsDocument,
  RevokeSessionDocument,
  SessionsDocument,
  type SessionPartsFragment,
} from "./operations.generated.ts";

/** Ends sessions; what remains is told by the answer itself. */
export function useSessionActs() {
  const text = useTexts(accountPageTexts);
  const notify = useNotify();
  const failureText = useFailureText();
  const client = useApolloClient();
  const [revoke] = useCommand(RevokeSessionDocument);
  const [revokeOthers, { loading: isEnding }] = useMutation(RevokeOtherSessionsDocument);

  function remember(sessions: SessionPartsFragment[]) {
    client.writeQuery({ query: SessionsDocument, data: { sessions } });
  }

  async function end(sessionId: string) {
    const result = await revoke({ sessionId });
    if (result?.__typename !== "SessionList") return result && notify.problem(result.message);
    remember(result.sessions);
    return notify.success(text.sessionEnded);
  }

  /** Says whether they ended. */
  async function endOthers({ isQuiet = false } = {}): Promise<boolean> {
    try {
      const { data } = await revokeOthers();
      const result = data?.revokeOtherSessions;
      if (result?.__typename === "SessionList") {
        remember(result.sessions);
        if (!isQuiet) notify.success(text.othersEnded);
        return true;
      }
      if (result) notify.problem(result.message);
    } catch (error) {
      notify.problem(failureText(error));
    }
    return false;
  }

  return { end, endOthers, isEnding };
}
