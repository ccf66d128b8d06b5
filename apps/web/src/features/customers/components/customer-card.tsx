import { Button } from "@mantine/core";
import { customer as customerInput } from "@softmanager/inputs";
import { IconPlus, Page, PageHeader, StatusChip, useNotify, useTexts } from "@softmanager/ui";
import { useEffect, useState } from "react";
import { useGo, usePathTo } from "../../../app/address.ts";
import { useCommand } from "../../../app/api/use-command.ts";
import { useMay } from "../../../app/company.ts";
import { showIssues } from "../../../app/form.ts";
import { SaveBar } from "../../../app/forms/save-bar.tsx";
import { useSavedForm } from "../../../app/forms/use-saved-form.ts";
import { customerTexts } from "../customer-texts.ts";
import { listQueries } from "../model/use-customer-acts.ts";
import { valuesOf, type CustomerValues } from "../model/values.ts";
import {
  UpdateCustomerDocument,
  type CustomerAffairsQuery,
  type CustomerPartsFragment,
  type CustomerQuery,
} from "../operations.generated.ts";
import { ContactsSection } from "./contacts-section.tsx";
import { CustomerActions } from "./customer-actions.tsx";
import { CustomerAffairs } from "./customer-affairs.tsx";
import { CustomerForm } from "./customer-form.tsx";
import { DuplicateBanner, type Duplicate } from "./duplicate-banner.tsx";
import { MailingSection } from "./mailing-section.tsx";
import { RegistrySection } from "./registry-section.tsx";
import { StandingWarnings } from "./standing-warnings.tsx";
import classes from "./customers.module.css";

export type Card = CustomerQuery["customer"];

interface CustomerCardProps {
  customer: Card;
  /** None where the person may not see them. */
  affairs: CustomerAffairsQuery | undefined;
  reload: () => Promise<unknown>;
}

/** A customer's card with its contacts. What is changed is saved together; the rest acts at once. */
export function CustomerCard({ customer, affairs, reload }: CustomerCardProps) {
  const text = useTexts(customerTexts);
  const pathTo = usePathTo();
  const mayWrite = useMay("customer:write");
  const { form, submit, discard, duplicate, ...state } = useCustomerChanges({ customer, reload });

  return (
    <Page title={customer.name}>
      <PageHeader
        title={customer.name}
        breadcrumbs={[{ label: text.customers, href: pathTo("customers") }]}
        aside={customer.archivedAt && <StatusChip tone="neutral">{text.archived}</StatusChip>}
        secondary={mayWrite && <CustomerActions customer={customer} />}
        action={customer.archivedAt === null && <NewInvoiceButton customerId={customer.id} />}
      />
      <StandingWarnings customerId={customer.id} />
      {affairs && <CustomerAffairs customerId={customer.id} affairs={affairs} />}
      {duplicate && <DuplicateBanner {...duplicate} />}
      <CustomerForm
        id="customer"
        form={form}
        customerId={customer.id}
        onSubmit={() => void submit()}
        isReadOnly={!mayWrite}
      />
      <div className={classes.besides}>
        <RegistrySection customerId={customer.id} isReadOnly={!mayWrite} />
        <MailingSection customerId={customer.id} isReadOnly={!mayWrite} />
        <ContactsSection customerId={customer.id} contacts={customer.contacts} isReadOnly={!mayWrite} />
      </div>
      <SaveBar form="customer" onDiscard={discard} {...state} />
    </Page>
  );
}

function NewInvoiceButton({ customerId }: { customerId: string }) {
  const text = useTexts(customerTexts);
  const go = useGo();
  if (!useMay("document:write")) return null;
  return (
    <Button
      leftSection={<IconPlus size={16} stroke={1.75} />}
      onClick={() => go(`documents/new?kind=INVOICE&customer=${customerId}`)}
    >
      {text.invoice}
    </Button>
  );
}

function useCustomerChanges({ customer, reload }: Pick<CustomerCardProps, "customer" | "reload">) {
  const text = useTexts(customerTexts);
  const notify = useNotify();
  const [update] = useCommand(UpdateCustomerDocument, { refetch: [...listQueries, "CustomerStandingAtRegistry"] });
  const [duplicate, setDuplicate] = useState<Duplicate>();

  async function save(values: CustomerValues, expectedVersion: number) {
    const answer = await update({ ...values, customerId: customer.id, expectedVersion });
    setDuplicate(answer?.__typename === "DuplicateCustomer" ? answer : undefined);
    return answer?.__typename === "DuplicateCustomer" ? undefined : answer;
  }

  const saved = useSavedForm<CustomerValues, CustomerPartsFragment>({
    schema: customerInput,
    record: customer,
    valuesOf,
    save,
    reload,
    onSaved: () => notify.success(text.saved),
    onRefused: notify.problem,
  });

  // The field takes the focus, so that whoever saved from the foot of the card sees why it was not.
  useEffect(() => {
    if (duplicate) showIssues(saved.form, [{ path: "fiscalCode", message: text.duplicate }]);
  }, [duplicate, saved.form, text]);
  return { ...saved, duplicate };
}
