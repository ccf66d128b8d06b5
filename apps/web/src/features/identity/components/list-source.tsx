import { Skeleton } from "@mantine/core";
import { ErrorState, Page, PageHeader } from "@softmanager/ui";
import { referenceOf } from "../../../app/api/error.ts";
import { useFailureText } from "../../../app/api/use-failure-text.ts";

interface ListSourceProps {
  title: string;
  description: string;
  failure: string;
  error: unknown;
  onRetry: () => void;
}

/** A page of entries until they are here, or when they will not come. */
export function ListSource({ title, description, failure, error, onRetry }: ListSourceProps) {
  const failureText = useFailureText();
  return (
    <Page title={title}>
      <PageHeader title={title} description={description} />
      {error ? (
        <ErrorState title={failure} reference={referenceOf(error)} onRetry={onRetry}>
          {failureText(error)}
        </ErrorState>
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
