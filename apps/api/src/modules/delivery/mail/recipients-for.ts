import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Database } from "../../../platform/database.ts";
import type { Said } from "../../documents/index.ts";

export interface Recipient {
  email: string;
  name: string | null;
}

/** Whom a document goes to unless somebody says otherwise: the customer's billing contacts, else the customer's own address. */
export async function recipientsFor(db: Kysely<Database>, companyId: string, said: Said): Promise<Recipient[]> {
  const { customerId, snapshot } = said;
  const contacts = customerId ? await billingContacts(db, { companyId, customerId }) : [];
  if (contacts.length > 0) return contacts;
  const ofCard = customerId ? await addressOnCard(db, { companyId, customerId }) : null;
  const email = ofCard ?? snapshot.buyer.email;
  return email ? [{ email, name: snapshot.buyer.name || null }] : [];
}

interface Of {
  companyId: string;
  customerId: string;
}

async function billingContacts(db: Kysely<Database>, { companyId, customerId }: Of): Promise<Recipient[]> {
  const rows = await db
    .selectFrom("contact")
    .where("companyId", "=", companyId)
    .where("customerId", "=", customerId)
    .where("deletedAt", "is", null)
    .where(sql<boolean>`'BILLING' = any (roles)`)
    .orderBy("isPrimary", "desc")
    .orderBy("familyName")
    .select(["email", "givenName", "familyName"])
    .execute();
  return rows.flatMap(({ email, givenName, familyName }) =>
    email ? [{ email, name: `${givenName} ${familyName}` }] : [],
  );
}

async function addressOnCard(db: Kysely<Database>, { companyId, customerId }: Of): Promise<string | null> {
  const card = await db
    .selectFrom("customer")
    .where("companyId", "=", companyId)
    .where("id", "=", customerId)
    .select("email")
    .executeTakeFirst();
  return card?.email ?? null;
}
