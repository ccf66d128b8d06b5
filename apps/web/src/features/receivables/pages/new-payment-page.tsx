import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { Page, PageHeader, StickyBar, useShortcuts, useTexts } from "@softmanager/ui";
import { useEffect } from "react";
import { z } from "zod";
import { useGo, usePathTo, useSearchParams } from "../../../app/address.ts";
import { LeaveGuard } from "../../../app/forms/leave-guard.tsx";
import { DivisionSums } from "../components/division-sums.tsx";
import { NewPaymentForm } from "../components/new-payment-form.tsx";
import { useNewPayment } from "../model/use-new-payment.ts";
import { PayerDocument, type PayerPartsFragment } from "../operations.generated.ts";
import { allocationTexts } from "../payment-texts.ts";

const newAddress = z.object({ customer: z.uuid().optional().catch(undefined) });

/** Writes down what came in, from the customer that the address may name. */
export function NewPaymentPage() {
  const text = useTexts(allocationTexts);
  const pathTo = usePathTo();
  const [{ customer }] = useSearchParams(newAddress);
  const { data, error } = useQuery(PayerDocument, { variables: { id: customer ?? "" }, skip: customer === undefined });
  const isKnown = customer === undefined || data !== undefined || error !== undefined;
  return (
    <Page title={text.newPayment}>
      <PageHeader title={text.newPayment} breadcrumbs={[{ label: text.payments, href: pathTo("payments") }]} />
      {isKnown && <NewPayment payer={data?.customer} />}
    </Page>
  );
}

function NewPayment({ payer }: { payer: PayerPartsFragment | undefined }) {
  const text = useTexts(allocationTexts);
  const go = useGo();
  const payment = useNewPayment(payer);
  const { recordedId, busy, division, currency, customerId } = payment;
  useShortcuts([{ keys: "mod+s", label: text.record, run: () => void payment.save(), isOff: busy }]);

  // Only once nothing is unsaved any more, else leaving would ask about it.
  useEffect(() => {
    if (recordedId) go(`payments/${recordedId}`, { replace: true });
  }, [recordedId, go]);

  return (
    <>
      <LeaveGuard isDirty={payment.form.formState.isDirty && recordedId === undefined} />
      <NewPaymentForm id="payment" payment={payment} payer={payer} />
      <StickyBar
        label={text.actions}
        actions={
          <>
            <Button variant="default" onClick={() => go("payments")}>
              {text.cancel}
            </Button>
            <Button type="submit" form="payment" loading={busy}>
              {text.record}
            </Button>
          </>
        }
      >
        {customerId && <DivisionSums {...{ division, currency }} />}
      </StickyBar>
    </>
  );
}
