import { displayCity } from "@softmanager/domain";
import type { Scope } from "../../platform/scope.ts";
import { indexForSearch } from "../../platform/search.ts";
import type { Customer } from "./model/customer.ts";

/** Keeps a customer findable by name, codes, e-mail and city. A CNP is personal: nobody is found by it, not even a sole trader. */
export async function indexCustomer(scope: Scope, customer: Customer): Promise<void> {
  const { id, name, vatCode, tradeRegisterNumber, email, archivedAt } = customer;
  const city = displayCity({ city: customer.city, county: customer.county ?? null, country: customer.country });
  const code = publicCodeOf(customer);
  await indexForSearch(scope, {
    kind: "CUSTOMER",
    id,
    label: name,
    detail: [vatCode ?? code, city].filter(Boolean).join(" · "),
    terms: [name, code, vatCode, tradeRegisterNumber, email, city],
    isArchived: Boolean(archivedAt),
  });
}

/** The fiscal code, unless it is a person's number. */
function publicCodeOf({ fiscalCode, country }: Customer): string | null {
  if (!fiscalCode || (country === "RO" && fiscalCode.length === 13)) return null;
  return fiscalCode;
}
