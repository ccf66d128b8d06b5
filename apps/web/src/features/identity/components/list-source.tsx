import { Skeleton } from "@mantine/core";
import { Page, PageHeader } from "@softmanager/ui";
import { LoadFailure } from "../../../app/api/load-failure.tsx";

interface ListSourceProps {
  title: string;
  description: string;
  failure: string;
  error: unknown;
  onRetry: () => void;
}

/** A page of entries until they are here, or when they will not come. */
export function ListSource({ title, description, failure, error, onRetry }: ListSourceProps) {
  return (
    <Page title={title}>
      <PageHeader title={title} description={description} />
      {error ? (
        <LoadFailure error={error} title={failure} onRetry={onRetry} />
      ) : (
        <div aria-hidden>
          <Skeleton h="4.25rem" radius="lg" mb="xs" />
          <Skeleton h="4.25rem" radius="lg" mb="xs" />
          <Skeleton h="4.25rem" radius="lg" />
        </div>
      )}
    </Page>
  );
}
