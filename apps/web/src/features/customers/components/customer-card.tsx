import { Button } from "@mantine/core";
import { customer as customerInput } from "@softmanager/inputs";
import { Page, PageHeader, StatusChip, StickyBar, useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { usePathTo } from "../../../app/address.ts";
import { useCommand } from "../../../app/api/use-command.ts";
import { useMay } from "../../../app/company.ts";
import { showIssues, useInputForm } from "../../../app/form.ts";
import { customerFormTexts, customerTexts } from "../customer-texts.ts";
import { valuesOf, type CustomerValues } from "../model/values.ts";
import { UpdateCustomerDocument, type CustomerQuery } from "../operations.generated.ts";
import { BalanceChips } from "./balance-chips.tsx";
import { ContactsSection } from "./contacts-section.tsx";
import { CustomerActions } from "./customer-actions.tsx";
import { CustomerForm } from "./customer-form.tsx";
import { DuplicateBanner, type Duplicate } from "./duplicate-banner.tsx";

export type Card = CustomerQuery["customer"];

/** A customer's card with its contacts. What is changed is saved together; the rest acts at once. */
export function CustomerCard({ customer }: { customer: Card }) {
  const text = useTexts(customerTexts);
  const pathTo = usePathTo();
  const mayWrite = useMay("customer:write");
  const { form, save, busy, duplicate } = useCustomerChanges(customer);

  return (
    <Page title={customer.name}>
      <PageHeader
        title={customer.name}
        breadcrumbs={[{ label: text.customers, href: pathTo("customers") }]}
        aside={
          customer.archivedAt ? (
            <StatusChip tone="neutral">{text.archived}</StatusChip>
          ) : (
            <BalanceChips customerId={customer.id} />
          )
        }
        secondary={mayWrite && <CustomerActions customer={customer} />}
      />
      <CustomerForm id="customer" form={form} onSubmit={() => void save()} isReadOnly={!mayWrite} />
      <ContactsSection customerId={customer.id} contacts={customer.contacts} isReadOnly={!mayWrite} />
      {mayWrite && form.formState.isDirty && (
        <SaveBar busy={busy} onDiscard={() => form.reset(valuesOf(customer))} duplicate={duplicate} />
      )}
    </Page>
  );
}

interface SaveBarProps {
  busy: boolean;
  onDiscard: () => void;
  duplicate: Duplicate | undefined;
}

function SaveBar({ busy, onDiscard, duplicate }: SaveBarProps) {
  const text = useTexts(customerTexts);
  const formText = useTexts(customerFormTexts);
  return (
    <StickyBar
      label={formText.actions}
      actions={
        <>
          <Button variant="default" onClick={onDiscard}>
            {text.cancel}
          </Button>
          <Button type="submit" form="customer" loading={busy}>
            {text.save}
          </Button>
        </>
      }
    >
      {duplicate && <DuplicateBanner {...duplicate} />}
    </StickyBar>
  );
}

function useCustomerChanges(customer: Card) {
  const text = useTexts(customerTexts);
  const notify = useNotify();
  const form = useInputForm<CustomerValues>(customerInput, valuesOf(customer));
  const [update, { busy }] = useCommand(UpdateCustomerDocument, { refetch: ["Customers"] });
  const [duplicate, setDuplicate] = useState<Duplicate>();

  const save = form.handleSubmit(async (values) => {
    setDuplicate(undefined);
    const result = await update({ ...values, customerId: customer.id, expectedVersion: customer.version });
    if (!result) return;
    if (result.__typename === "InvalidInput") showIssues(form, result.issues);
    else if (result.__typename === "DuplicateCustomer") setDuplicate(result);
    else if (result.__typename !== "Customer") notify.problem(result.message);
    else {
      form.reset(valuesOf(result));
      notify.success(text.saved);
    }
  });
  return { form, save, busy, duplicate };
}
