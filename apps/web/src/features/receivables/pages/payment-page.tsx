import { useQuery } from "@apollo/client/react";
import { Skeleton } from "@mantine/core";
import { Page, PageHeader, useTexts } from "@softmanager/ui";
import { useParam, usePathTo } from "../../../app/address.ts";
import { LoadFailure } from "../../../app/api/load-failure.tsx";
import { PaymentCard } from "../components/payment-card.tsx";
import { PaymentDocument } from "../operations.generated.ts";
import { paymentListTexts, paymentTexts } from "../payment-texts.ts";

/** One payment, with what it settled and the ways back. */
export function PaymentPage() {
  const text = useTexts(paymentTexts);
  const list = useTexts(paymentListTexts);
  const pathTo = usePathTo();
  const id = useParam("paymentId");
  const { data, error, refetch } = useQuery(PaymentDocument, { variables: { id }, fetchPolicy: "cache-and-network" });

  if (data) return <PaymentCard key={data.payment.id} payment={data.payment} />;
  return (
    <Page title={list.payments}>
      {error ? (
        <LoadFailure error={error} title={text.cardFailed} onRetry={() => refetch()} />
      ) : (
        <>
          <PageHeader title="…" breadcrumbs={[{ label: list.payments, href: pathTo("payments") }]} />
          <Skeleton h="12rem" />
        </>
      )}
    </Page>
  );
}
