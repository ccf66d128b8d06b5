import { Button } from "@mantine/core";
import { ConfirmDialog, useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useCommand } from "../../../../app/api/use-command.ts";
import { apiKeysTexts } from "../../api-keys-texts.ts";
import { RevokeApiKeyDocument, type ApiKeyPartsFragment } from "./operations.generated.ts";

/** Ends a key at once, after a question. */
export function Revocation({ apiKey: { id, name } }: { apiKey: ApiKeyPartsFragment }) {
  const text = useTexts(apiKeysTexts);
  const notify = useNotify();
  const [isAsking, setAsking] = useState(false);
  const [revoke, { busy }] = useCommand(RevokeApiKeyDocument);

  async function handleRevoke() {
    const result = await revoke({ apiKeyId: id });
    setAsking(false);
    if (result?.__typename === "ApiKey") notify.success(text.keyRevoked({ name }));
    else if (result) notify.problem(result.message);
  }

  return (
    <>
      <Button
        variant="subtle"
        size="xs"
        color="gray"
        aria-label={text.revokeKey({ name })}
        onClick={() => setAsking(true)}
      >
        {text.revoke}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={text.revokeTitle({ name })}
        confirmLabel={text.revoke}
        onConfirm={() => void handleRevoke()}
        isDestructive
        isBusy={busy}
      >
        {text.revokeText}
      </ConfirmDialog>
    </>
  );
}
