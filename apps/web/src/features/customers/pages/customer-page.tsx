import { Skeleton } from "@mantine/core";
import { useQuery } from "@apollo/client/react";
import { ErrorState, Page, useTexts } from "@softmanager/ui";
import { useParam } from "../../../app/address.ts";
import { referenceOf } from "../../../app/api/error.ts";
import { useFailureText } from "../../../app/api/use-failure-text.ts";
import { CustomerCard } from "../components/customer-card.tsx";
import { customerTexts } from "../customer-texts.ts";
import { CustomerDocument } from "../operations.generated.ts";

/** A customer's card, to read and to change. */
export function CustomerPage() {
  const text = useTexts(customerTexts);
  const failureText = useFailureText();
  const id = useParam("customerId");
  const { data, error, refetch } = useQuery(CustomerDocument, { variables: { id }, fetchPolicy: "cache-and-network" });

  if (data) return <CustomerCard key={data.customer.id} customer={data.customer} />;
  return (
    <Page title={text.customers}>
      {error ? (
        <ErrorState
          title={text.cardFailed}
          reference={referenceOf(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        >
          {failureText(error)}
        </ErrorState>
      ) : (
        <>
          <Skeleton h="2rem" w="18rem" />
          <Skeleton h="14rem" />
          <Skeleton h="14rem" />
        </>
      )}
    </Page>
  );
}
