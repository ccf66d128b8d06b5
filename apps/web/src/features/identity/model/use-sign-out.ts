import { useNotify, useTexts } from "@softmanager/ui";
import { useCallback } from "react";
import { useGo } from "../../../app/address.ts";
import { forgetEverything, platformClient } from "../../../app/api/client.ts";
import { dropAllCopies } from "../../../app/local-copies.ts";
import { accountTexts } from "../account-texts.ts";
import { SignOutDocument } from "../operations.generated.ts";

/** Ends the session and forgets what was read in it. */
export function useSignOut(): () => Promise<void> {
  const text = useTexts(accountTexts);
  const notify = useNotify();
  const go = useGo();
  return useCallback(async () => {
    try {
      await platformClient().mutate({ mutation: SignOutDocument });
    } catch {
      notify.problem(text.signOutFailed);
      return;
    }
    dropAllCopies();
    go("/sign-in");
    await forgetEverything();
  }, [go, notify, text]);
}
