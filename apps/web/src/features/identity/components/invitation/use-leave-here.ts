import { useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { forgetEverything, platformClient } from "../../../../app/api/client.ts";
import { accountTexts } from "../../account-texts.ts";
import { SignOutDocument } from "../../operations.generated.ts";

/** Signs out and stays on the page, for what somebody else is to do here. */
export function useLeaveHere() {
  const text = useTexts(accountTexts);
  const notify = useNotify();
  const [isLeaving, setLeaving] = useState(false);

  async function leave() {
    setLeaving(true);
    try {
      await platformClient().mutate({ mutation: SignOutDocument });
      await forgetEverything();
      // What is forgotten is no longer watched either: everything on the page is asked anew.
      await platformClient().refetchObservableQueries();
    } catch {
      notify.problem(text.signOutFailed);
    } finally {
      setLeaving(false);
    }
  }
  return { leave, isLeaving };
}
