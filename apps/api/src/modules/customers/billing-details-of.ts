import type { Buyer, CustomerType, DueDateRule, Language } from "@softmanager/domain";
import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import { notFound } from "../../platform/errors.ts";

/** What a document takes from a customer's card: a copy of the buyer, and the customer's own defaults. */
export interface BillingDetails {
  buyer: Buyer;
  /** Null for the company's. */
  language: Language | null;
  /** ISO 4217, or null for the company's. */
  currency: string | null;
  dueDateRule: DueDateRule | null;
}

/** The customer as a buyer; another company's customer is not found. */
export async function billingDetailsOf(
  db: Kysely<Database>,
  { companyId, customerId }: { companyId: string; customerId: string },
): Promise<BillingDetails> {
  const card = await db
    .selectFrom("customer")
    .where("companyId", "=", companyId)
    .where("id", "=", customerId)
    .selectAll()
    .executeTakeFirst();
  if (!card) throw notFound("Customer");
  const { name, fiscalCode, vatCode, tradeRegisterNumber, phone, email, bankName, iban } = card;
  const { street, streetAdditional, city, postalCode, county, country } = card;
  return {
    buyer: {
      type: card.type as CustomerType,
      name,
      fiscalCode,
      vatCode,
      tradeRegisterNumber,
      address: { street, streetAdditional, city, postalCode, county, country },
      contactName: null,
      phone,
      email,
      bankName,
      iban,
    },
    language: card.language as Language | null,
    currency: card.currency,
    dueDateRule: card.dueDateRule as unknown as DueDateRule | null,
  };
}
