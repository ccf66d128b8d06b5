import { sql, type Kysely } from "kysely";
import type { Database } from "../../../platform/database.ts";

export interface Recipient {
  email: string;
  name: string | null;
}

/** Whom a document goes to unless somebody says otherwise. */
export async function recipientsFor(db: Kysely<Database>, of: { companyId: string; documentId: string }) {
  const found = await recipientsOf(db, { companyId: of.companyId, documentIds: [of.documentId] });
  return found.get(of.documentId) ?? [];
}

/**
 * Whom each document goes to unless somebody says otherwise: the address written on the document itself, else the
 * customer's billing contacts, else the address on the card. A document without a card has only its own.
 */
export async function recipientsOf(
  db: Kysely<Database>,
  { companyId, documentIds }: { companyId: string; documentIds: readonly string[] },
): Promise<ReadonlyMap<string, readonly Recipient[]>> {
  const { rows } = await sql<Addresses>`
    select d.id, d.buyer_name as "buyerName", d.content #>> '{buyer,email}' as written, c.email as "onCard",
           ${wasOnCard} as "wasOnCard",
           (select jsonb_agg(jsonb_build_object('email', p.email, 'name', p.given_name || ' ' || p.family_name)
                             order by p.is_primary desc, p.family_name, p.id)
              from contact p
             where p.company_id = d.company_id and p.customer_id = d.customer_id and p.deleted_at is null
               and p.email is not null and 'BILLING' = any (p.roles)) as contacts
      from document d
      left join customer c on c.company_id = d.company_id and c.id = d.customer_id
     where d.company_id = ${companyId} and d.id = any (${documentIds}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.id, chosen(row)]));
}

/** A new document copies the card's address: one that the card once had was not written for this document. */
const wasOnCard = sql<boolean>`coalesce(lower(c.email) = lower(d.content #>> '{buyer,email}'), false) or exists (
  select 1 from audit a cross join jsonb_array_elements(a.changes) as change
   where a.company_id = d.company_id and a.subject_id = d.customer_id
     and lower(change #>> '{before,email}') = lower(d.content #>> '{buyer,email}')
     and change ->> 'type' = 'Customer')`;

interface Addresses {
  id: string;
  buyerName: string | null;
  /** On the document. */
  written: string | null;
  onCard: string | null;
  wasOnCard: boolean;
  contacts: Recipient[] | null;
}

function chosen({ buyerName, written, onCard, wasOnCard: isCopied, contacts }: Addresses): readonly Recipient[] {
  const name = buyerName || null;
  if (written && !isCopied) return [{ email: written, name }];
  if (contacts) return contacts;
  const email = onCard ?? written;
  return email ? [{ email, name }] : [];
}
