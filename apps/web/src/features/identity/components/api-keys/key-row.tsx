import { Button } from "@mantine/core";
import { formatDate, formatInstant, StatusChip, useLanguage, useTexts } from "@softmanager/ui";
import { useMay } from "../../../../app/company.ts";
import { RecordCard } from "../../../../app/records/record-card.tsx";
import { apiKeysTexts } from "../../api-keys-texts.ts";
import { isKnownPermission, permissionTexts } from "../../permission-texts.ts";
import classes from "./api-keys.module.css";
import type { ApiKeyPartsFragment } from "./operations.generated.ts";
import { Revocation } from "./revocation.tsx";

interface KeyRowProps {
  apiKey: ApiKeyPartsFragment;
  /** Only for one's own keys. */
  onRotate?: () => void;
}

/** One key: what it is for, whether it works, when it was last used. */
export function KeyRow({ apiKey, onRotate }: KeyRowProps) {
  const text = useTexts(apiKeysTexts);
  const { name, tokenHint, personName, createdAt, lastUsedAt, scopes, isActive, isOwn } = apiKey;
  const { expiresAt, replacedById } = apiKey;
  const mayRevoke = useMay(isOwn ? "api-key:manage-own" : "api-key:manage");
  const mayRotate = useMay("api-key:manage-own") && onRotate && !replacedById;
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
      facts={[
        !isOwn && text.of({ name: personName }),
        `…${tokenHint}`,
        text.made({ when: formatInstant(createdAt) }),
        used,
        isActive && !expiresAt && text.endless,
        isActive && replacedById && expiresAt && text.worksUntil({ when: formatInstant(expiresAt) }),
      ]}
      acts={
        isActive && (
          <>
            {mayRotate && (
              <Button variant="subtle" size="xs" aria-label={text.rotateKey({ name })} onClick={onRotate}>
                {text.rotate}
              </Button>
            )}
            {mayRevoke && <Revocation apiKey={apiKey} />}
          </>
        )
      }
    >
      <Scopes scopes={scopes} />
    </RecordCard>
  );
}

function KeyState({ apiKey: { isActive, revokedAt, expiresAt, replacedById } }: { apiKey: ApiKeyPartsFragment }) {
  const text = useTexts(apiKeysTexts);
  const day = (instant: string) => formatDate(instant.slice(0, 10));
  if (isActive && replacedById) return <StatusChip tone="warning">{text.replaced}</StatusChip>;
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
