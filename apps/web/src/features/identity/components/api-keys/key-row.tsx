import { Button } from "@mantine/core";
import {
  ConfirmDialog,
  formatDate,
  formatInstant,
  StatusChip,
  useLanguage,
  useNotify,
  useTexts,
} from "@softmanager/ui";
import { useState } from "react";
import { useCommand } from "../../../../app/api/use-command.ts";
import { RecordCard } from "../../../../app/records/record-card.tsx";
import { apiKeysTexts } from "../../api-keys-texts.ts";
import { isKnownPermission, permissionTexts } from "../../permission-texts.ts";
import classes from "./api-keys.module.css";
import { RevokeApiKeyDocument, type ApiKeyPartsFragment } from "./operations.generated.ts";

interface KeyRowProps {
  apiKey: ApiKeyPartsFragment;
  mayManage: boolean;
}

/** One key: what it is for, whether it works, when it was last used. */
export function KeyRow({ apiKey, mayManage }: KeyRowProps) {
  const text = useTexts(apiKeysTexts);
  const { name, tokenHint, personName, createdAt, lastUsedAt, scopes, isActive } = apiKey;
  const used = lastUsedAt ? text.used({ when: formatInstant(lastUsedAt) }) : text.unused;
  return (
    <RecordCard
      isQuiet={!isActive}
      title={
        <>
          {name}
          <KeyState apiKey={apiKey} />
        </>
      }
      facts={[text.of({ name: personName }), `…${tokenHint}`, text.made({ when: formatInstant(createdAt) }), used]}
      acts={mayManage && isActive && <Revocation apiKey={apiKey} />}
    >
      <Scopes scopes={scopes} />
    </RecordCard>
  );
}

function KeyState({ apiKey: { isActive, revokedAt, expiresAt } }: { apiKey: ApiKeyPartsFragment }) {
  const text = useTexts(apiKeysTexts);
  const day = (instant: string) => formatDate(instant.slice(0, 10));
  if (isActive) {
    const until = expiresAt && text.until({ date: day(expiresAt) });
    return (
      <StatusChip tone="success" {...(until && { detail: until })}>
        {text.active}
      </StatusChip>
    );
  }
  const since = revokedAt ?? expiresAt;
  return (
    <StatusChip tone="neutral" {...(since && { detail: text.since({ date: day(since) }) })}>
      {revokedAt ? text.revoked : text.expired}
    </StatusChip>
  );
}

function Scopes({ scopes }: { scopes: readonly string[] }) {
  const text = useTexts(apiKeysTexts);
  const { language } = useLanguage();
  return (
    <details className={classes.details}>
      <summary>{text.showScopes({ count: scopes.length })}</summary>
      <ul className={classes.permissions}>
        {scopes.map((scope) => (
          <li key={scope}>{isKnownPermission(scope) ? permissionTexts[scope][language] : scope}</li>
        ))}
      </ul>
    </details>
  );
}

function Revocation({ apiKey: { id, name } }: { apiKey: ApiKeyPartsFragment }) {
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
