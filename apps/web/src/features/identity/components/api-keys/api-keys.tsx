import { Button } from "@mantine/core";
import { EmptyState, IconKey, IconPlus, Page, PageHeader, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useMay } from "../../../../app/company.ts";
import { apiKeysTexts } from "../../api-keys-texts.ts";
import classes from "./api-keys.module.css";
import { CreateKeyDialog } from "./create-key-dialog.tsx";
import { KeyRow } from "./key-row.tsx";
import type { ApiKeysQuery } from "./operations.generated.ts";
import { TokenDialog } from "./token-dialog.tsx";

/** The company's keys, those that work no more at the end. */
export function ApiKeys({ apiKeys }: ApiKeysQuery) {
  const text = useTexts(apiKeysTexts);
  const mayManage = useMay("api-key:manage");
  const [isCreating, setCreating] = useState(false);
  const [created, setCreated] = useState<{ token: string | null }>();
  const create = mayManage && (
    <Button leftSection={<IconPlus size={16} stroke={1.75} />} onClick={() => setCreating(true)}>
      {text.create}
    </Button>
  );
  const sorted = apiKeys.toSorted((a, b) => Number(b.isActive) - Number(a.isActive));

  function handleCreated(token: string | null) {
    setCreating(false);
    setCreated({ token });
  }

  return (
    <Page title={text.title}>
      <PageHeader title={text.title} description={text.description} action={apiKeys.length > 0 && create} />
      {apiKeys.length === 0 && (
        <EmptyState icon={IconKey} title={text.emptyTitle} action={create}>
          {text.emptyText}
        </EmptyState>
      )}
      <ul className={classes.list} aria-label={text.title}>
        {sorted.map((apiKey) => (
          <KeyRow key={apiKey.id} apiKey={apiKey} mayManage={mayManage} />
        ))}
      </ul>
      {isCreating && <CreateKeyDialog onClose={() => setCreating(false)} onCreated={handleCreated} />}
      {created && <TokenDialog token={created.token} onClose={() => setCreated(undefined)} />}
    </Page>
  );
}
