import { useQuery } from "@apollo/client/react";
import { Page, PageHeader, useTexts } from "@softmanager/ui";
import { useParam, usePathTo } from "../../../app/address.ts";
import { LoadFailure } from "../../../app/api/load-failure.tsx";
import { CardSkeleton } from "../components/card-skeleton.tsx";
import { CustomerCard } from "../components/customer-card.tsx";
import { customerTexts } from "../customer-texts.ts";
import { useAffairs } from "../model/use-affairs.ts";
import { CustomerDocument } from "../operations.generated.ts";

/** A customer's card, to read and to change. */
export function CustomerPage() {
  const text = useTexts(customerTexts);
  const pathTo = usePathTo();
  const id = useParam("customerId");
  const { data, error, refetch } = useQuery(CustomerDocument, { variables: { id }, fetchPolicy: "cache-and-network" });
  const { affairs, isAwaited } = useAffairs(id);

  if (data && !isAwaited) {
    return <CustomerCard key={data.customer.id} customer={data.customer} affairs={affairs} reload={refetch} />;
  }
  return (
    <Page title={text.customers}>
      {error ? (
        <LoadFailure error={error} title={text.cardFailed} onRetry={() => refetch()} />
      ) : (
        <>
          <PageHeader title="…" breadcrumbs={[{ label: text.customers, href: pathTo("customers") }]} />
          <CardSkeleton />
        </>
      )}
    </Page>
  );
}
