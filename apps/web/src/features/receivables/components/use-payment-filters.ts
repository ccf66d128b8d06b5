import { useQuery } from "@apollo/client/react";
import { currencies } from "@softmanager/domain";
import { paymentMethods } from "@softmanager/inputs";
import { useTexts, type ListFilter } from "@softmanager/ui";
import { today } from "../../../app/clock.ts";
import { paymentMethodWords } from "../../../app/payment-method-words.ts";
import type { ListAddress } from "../model/list-address.ts";
import { PayerDocument } from "../operations.generated.ts";
import { paymentListTexts, paymentTexts } from "../payment-texts.ts";

/** What the list of payments can be narrowed by. */
export function usePaymentFilters({ customer }: ListAddress): readonly ListFilter[] {
  const text = useTexts(paymentListTexts);
  const words = useTexts(paymentTexts);
  const methods = useTexts(paymentMethodWords);
  const { data } = useQuery(PayerDocument, { variables: { id: customer ?? "" }, skip: customer === undefined });
  const day = { kind: "day", chipLabel: text.period, today: today() } as const;
  return [
    { kind: "given", name: "customer", label: text.customer, shown: data?.customer.name ?? text.thisCustomer },
    {
      kind: "choice",
      name: "method",
      label: words.method,
      options: paymentMethods.map((value) => ({ value, label: methods[value] })),
    },
    {
      kind: "choice",
      name: "currency",
      label: words.currency,
      options: currencies.map(({ code }) => ({ value: code, label: code })),
    },
    { ...day, name: "from", label: text.from, chipText: text.since },
    { ...day, name: "to", label: text.to, chipText: text.until },
  ];
}
