import { Button } from "@mantine/core";
import { customer } from "@softmanager/inputs";
import { Page, PageHeader, StickyBar, useNotify, useTexts } from "@softmanager/ui";
import { useEffect, useState } from "react";
import { useGo, usePathTo } from "../../../app/address.ts";
import { useCommand } from "../../../app/api/use-command.ts";
import { showIssues, useInputForm } from "../../../app/form.ts";
import { LeaveGuard } from "../../../app/forms/leave-guard.tsx";
import { CustomerForm } from "../components/customer-form.tsx";
import { DuplicateBanner, type Duplicate } from "../components/duplicate-banner.tsx";
import { customerFormTexts, customerTexts } from "../customer-texts.ts";
import { listQueries } from "../model/use-customer-acts.ts";
import { blankCustomer, type CustomerValues } from "../model/values.ts";
import { CreateCustomerDocument } from "../operations.generated.ts";

/** Opens a customer's card. */
export function NewCustomerPage() {
  const text = useTexts(customerTexts);
  const formText = useTexts(customerFormTexts);
  const pathTo = usePathTo();
  const go = useGo();
  const notify = useNotify();
  const form = useInputForm<CustomerValues>(customer, blankCustomer);
  const [create, { busy }] = useCommand(CreateCustomerDocument, { refetch: listQueries });
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [duplicate, setDuplicate] = useState<Duplicate>();
  const [addedId, setAddedId] = useState<string>();

  const handleSubmit = form.handleSubmit(async (values) => {
    setDuplicate(undefined);
    const result = await create({ ...values, idempotencyKey });
    if (!result) return;
    if (result.__typename === "InvalidInput") showIssues(form, result.issues);
    else if (result.__typename === "DuplicateCustomer") {
      setDuplicate(result);
      showIssues(form, [{ path: "fiscalCode", message: text.duplicate }]);
    } else if (result.__typename !== "Customer") notify.problem(result.message);
    else {
      notify.success(text.created({ name: result.name }));
      setAddedId(result.id);
    }
  });

  // Only once nothing is unsaved any more, else leaving would ask about it.
  useEffect(() => {
    if (addedId) go(`customers/${addedId}`, { replace: true });
  }, [addedId, go]);

  return (
    <Page title={text.newCustomer}>
      <PageHeader title={text.newCustomer} breadcrumbs={[{ label: text.customers, href: pathTo("customers") }]} />
      <LeaveGuard isDirty={form.formState.isDirty && addedId === undefined} />
      {duplicate && <DuplicateBanner {...duplicate} />}
      <CustomerForm id="customer" form={form} onSubmit={() => void handleSubmit()} />
      <StickyBar
        label={formText.actions}
        actions={
          <>
            <Button variant="default" onClick={() => go("customers")}>
              {text.cancel}
            </Button>
            <Button type="submit" form="customer" loading={busy}>
              {text.create}
            </Button>
          </>
        }
      />
    </Page>
  );
}
