import { useQuery } from "@apollo/client/react";
import { currencies, documentKinds } from "@softmanager/domain";
import { useTexts, type ListFilter } from "@softmanager/ui";
import { today } from "../../../../app/clock.ts";
import { kindsWords } from "../../document-words.ts";
import type { ListAddress } from "../../model/list-address.ts";
import { CustomerToPickDocument } from "../../operations.generated.ts";
import { listTexts } from "./list-texts.ts";

/** Kinds that can be written today. */
const writtenKinds = documentKinds.filter((kind) => ["INVOICE", "CREDIT_NOTE", "PROFORMA"].includes(kind));
const states = ["DRAFT", "ISSUED", "CANCELLED"] as const;
const payments = ["OPEN", "DUE_SOON", "OVERDUE", "PAID"] as const;

/** What the list of documents can be narrowed by. */
export function useDocumentFilters({ customer }: ListAddress): readonly ListFilter[] {
  const text = useTexts(listTexts);
  const kinds = useTexts(kindsWords);
  const name = useCustomerName(customer);
  const day = { kind: "day", chipLabel: text.period, today: today() } as const;
  const choice = <Value extends string>(values: readonly Value[], label: (value: Value) => string) => ({
    kind: "choice" as const,
    options: values.map((value) => ({ value, label: label(value) })),
  });
  return [
    { ...choice(writtenKinds, (kind) => kinds[kind]), name: "kind", label: text.kind },
    { ...choice(states, (state) => text[state]), name: "state", label: text.state },
    { ...choice(payments, (payment) => text[`payment${payment}`]), name: "payment", label: text.payment },
    { kind: "given", name: "customer", label: text.customer, shown: name ?? text.thisCustomer },
    { ...choice(currencyCodes, (code) => code), name: "currency", label: text.currency },
    { ...day, name: "from", label: text.from, chipText: text.since },
    { ...day, name: "to", label: text.to, chipText: text.until },
  ];
}

const currencyCodes = currencies.map(({ code }) => code);

function useCustomerName(id: string | undefined): string | undefined {
  const { data } = useQuery(CustomerToPickDocument, { variables: { id: id ?? "" }, skip: id === undefined });
  return data?.customer.name;
}
