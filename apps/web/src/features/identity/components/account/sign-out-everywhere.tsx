import { Button } from "@mantine/core";
import { ConfirmDialog, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { accountPageTexts } from "../../account-page-texts.ts";
import { useSignOut } from "../../model/use-sign-out.ts";

interface SignOutEverywhereProps {
  endOthers: (options: { isQuiet: boolean }) => Promise<boolean>;
}

/** Ends every session of the person, this one last. */
export function SignOutEverywhere({ endOthers }: SignOutEverywhereProps) {
  const text = useTexts(accountPageTexts);
  const signOut = useSignOut();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);

  async function handleConfirm() {
    setBusy(true);
    if (await endOthers({ isQuiet: true })) await signOut();
    setBusy(false);
    setAsking(false);
  }

  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {text.signOutEverywhere}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={text.signOutEverywhereTitle}
        confirmLabel={text.signOutEverywhere}
        onConfirm={() => void handleConfirm()}
        isBusy={isBusy}
      >
        {text.signOutEverywhereText}
      </ConfirmDialog>
    </>
  );
}
