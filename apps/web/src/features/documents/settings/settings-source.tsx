import type { TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { defineTexts } from "@softmanager/texts";
import { Page, PageHeader, useTexts } from "@softmanager/ui";
import type { ReactNode } from "react";
import { LoadFailure } from "../../../app/api/load-failure.tsx";
import { RecordsSkeleton } from "../../../app/records/records-skeleton.tsx";

const sourceTexts = defineTexts({
  loadFailed: { ro: "Nu am putut încărca setările", en: "The settings could not be loaded" },
});

interface SettingsSourceProps<Data> {
  query: TypedDocumentNode<Data, Record<string, never>>;
  title: string;
  description: string;
  children: (data: Data, reload: () => Promise<unknown>) => ReactNode;
}

/** What one page of the settings shows; until it is here, or when it will not come, the page with its name. */
export function SettingsSource<Data>({ query, title, description, children }: SettingsSourceProps<Data>) {
  const text = useTexts(sourceTexts);
  const { data, error, refetch, dataState } = useQuery(query, { fetchPolicy: "cache-and-network" });
  if (dataState === "complete") return children(data as Data, refetch);
  return (
    <Page title={title}>
      <PageHeader title={title} description={description} />
      {error ? <LoadFailure error={error} title={text.loadFailed} onRetry={() => refetch()} /> : <RecordsSkeleton />}
    </Page>
  );
}
