import { Button } from "@mantine/core";
import { EmptyState, IconKey, IconPlus, Page, PageHeader, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useMay } from "../../../../app/company.ts";
import { apiKeysTexts } from "../../api-keys-texts.ts";
import classes from "./api-keys.module.css";
import { CreateKeyDialog } from "./create-key-dialog.tsx";
import { KeyRow } from "./key-row.tsx";
import type { ApiKeyPartsFragment } from "./operations.generated.ts";
import { RotateKeyDialog } from "./rotate-key-dialog.tsx";
import { TokenDialog } from "./token-dialog.tsx";

interface Made {
  /** Null when it was shown before. */
  token: string | null;
  /** Of the key that this one takes over from. */
  replacedId?: string;
}

/** The person's own keys in the company, then those of colleagues, where they may be seen. */
export function ApiKeys({ apiKeys }: { apiKeys: readonly ApiKeyPartsFragment[] }) {
  const text = useTexts(apiKeysTexts);
  const mayMake = useMay("api-key:manage-own");
  const [isCreating, setCreating] = useState(false);
  const [rotated, setRotated] = useState<ApiKeyPartsFragment>();
  const [made, setMade] = useState<Made>();
  const create = mayMake && (
    <Button leftSection={<IconPlus size={16} stroke={1.75} />} onClick={() => setCreating(true)}>
      {text.create}
    </Button>
  );
  const [own, others] = [apiKeys.filter(({ isOwn }) => isOwn), apiKeys.filter(({ isOwn }) => !isOwn)];
  const replaced = apiKeys.find(({ id }) => id === made?.replacedId);

  function handleMade(key: Made) {
    setCreating(false);
    setRotated(undefined);
    setMade(key);
  }

  return (
    <Page title={text.title}>
      <PageHeader title={text.title} description={text.description} action={own.length > 0 && create} />
      {own.length === 0 && (
        <EmptyState icon={IconKey} title={text.emptyTitle} action={create}>
          {text.emptyText}
        </EmptyState>
      )}
      <KeyList title={text.own} apiKeys={own} isTitled={others.length > 0} onRotate={setRotated} />
      <KeyList title={text.ofOthers} apiKeys={others} isTitled />
      {isCreating && (
        <CreateKeyDialog onClose={() => setCreating(false)} onCreated={(token) => handleMade({ token })} />
      )}
      {rotated && (
        <RotateKeyDialog
          apiKey={rotated}
          onClose={() => setRotated(undefined)}
          onRotated={(token) => handleMade({ token, replacedId: rotated.id })}
        />
      )}
      {made && <TokenDialog token={made.token} replaced={replaced} onClose={() => setMade(undefined)} />}
    </Page>
  );
}

interface KeyListProps {
  title: string;
  apiKeys: readonly ApiKeyPartsFragment[];
  isTitled: boolean;
  onRotate?: (apiKey: ApiKeyPartsFragment) => void;
}

/** Those that work no more stand at the end. */
function KeyList({ title, apiKeys, isTitled, onRotate }: KeyListProps) {
  if (apiKeys.length === 0) return null;
  const sorted = apiKeys.toSorted((a, b) => Number(b.isActive) - Number(a.isActive));
  return (
    <section className={classes.section}>
      {isTitled && <h2 className={classes.listTitle}>{title}</h2>}
      <ul className={classes.list} aria-label={title}>
        {sorted.map((apiKey) => (
          <KeyRow key={apiKey.id} apiKey={apiKey} {...(onRotate && { onRotate: () => onRotate(apiKey) })} />
        ))}
      </ul>
    </section>
  );
}
