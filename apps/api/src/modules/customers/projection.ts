import type { ExpressionBuilder, Kysely } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { jsonKey, type Database } from "../../platform/database.ts";

/** One query for customers with everything a list or a page shows; no entity is hydrated. */
export function selectCustomers(db: Kysely<Database>, companyId: string) {
  return db
    .selectFrom("customer")
    .where("customer.companyId", "=", companyId)
    .selectAll("customer")
    .select((from) => jsonArrayFrom(contactsOf(from)).as("contacts"));
}

export type CustomerRow = Awaited<ReturnType<ReturnType<typeof selectCustomers>["executeTakeFirstOrThrow"]>>;

function contactsOf(from: ExpressionBuilder<Database, "customer">) {
  return from
    .selectFrom("contact")
    .whereRef("contact.companyId", "=", "customer.companyId")
    .whereRef("contact.customerId", "=", "customer.id")
    .where("contact.deletedAt", "is", null)
    .orderBy("contact.isPrimary", "desc")
    .orderBy("contact.familyName")
    .select([
      "contact.id",
      "contact.roles",
      "contact.phone",
      "contact.mobile",
      "contact.email",
      "contact.version",
      jsonKey<string, "customerId">("contact.customer_id", "customerId"),
      jsonKey<string, "givenName">("contact.given_name", "givenName"),
      jsonKey<string, "familyName">("contact.family_name", "familyName"),
      jsonKey<boolean, "isPrimary">("contact.is_primary", "isPrimary"),
    ]);
}

/** A row as the public schema shows it. */
export function presentCustomer(row: CustomerRow) {
  const { street, streetAdditional, city, postalCode, county, country, ...card } = row;
  const { cnpMasked, cnpSealed: _sealed, cnpFingerprint: _fingerprint, ...customer } = card;
  const { vatRegistered, vatOnCollection, isInactive, isStruckOff, registryCheckedAt: checkedAt } = row;
  return {
    ...customer,
    fiscalCode: row.fiscalCode ?? cnpMasked,
    address: { street, streetAdditional, city, postalCode, county, country },
    registry: checkedAt ? { vatRegistered, vatOnCollection, isInactive, isStruckOff, checkedAt } : null,
  };
}
