import { sql, type RawBuilder } from "kysely";

export interface TimelineOf {
  companyId: string;
  documentId: string;
  /** Money is shown only to those who may read payments. */
  withPayments: boolean;
  /** Whence the page was opened, only to those who manage the links. */
  withNetworks: boolean;
}

/**
 * Everything that happened to a document. `step` orders what happened in one moment, and tells apart what happened to
 * one row: no two entries share both step and id. Another source is another list here.
 */
export function timelineOf(of: TimelineOf): RawBuilder<TimelineRow> {
  const sources = [written(of), mails(of), visits(of), corrections(of), ...(of.withPayments ? [payments(of)] : [])];
  return sql`(${sql.join(sources, sql` union all `)})`;
}

export interface TimelineRow {
  at: Date;
  step: number;
  id: string;
  kind: string;
  actor: string | null;
  email: string | null;
  words: string | null;
  amount: string | null;
  linkedDocumentId: string | null;
  linkedNumber: string | null;
  paymentId: string | null;
}

/** Written, issued, cancelled. Who did it is known from the audit trail. */
function written({ companyId, documentId }: TimelineOf) {
  const actor = (acts: RawBuilder<unknown>) => sql`(select a.actor_name from audit a
    where a.company_id = d.company_id and a.subject_id = d.id and a.act in (${acts}) and a.actor_kind <> 'SYSTEM'
    order by a.at desc limit 1)`;
  const issuing = sql`'documents.issueDocument', 'documents.issueDocuments', 'delivery.issueAndSendDocument'`;
  const creating = sql`'documents.createDraft', 'documents.duplicateDocument', 'documents.stornoDocument'`;
  return sql`
    select step.at, step.step, d.id, step.kind, step.actor, null::text as email,
           case step.kind when 'CANCELLED' then d.cancel_reason end as words, null::numeric as amount,
           null::uuid as linked_document_id, null::text as linked_number, null::uuid as payment_id
      from document d cross join lateral (values
        (d.created_at, 10, 'CREATED', ${actor(creating)}),
        (d.issued_at, 20, 'ISSUED', ${actor(issuing)}),
        (d.cancelled_at, 90, 'CANCELLED', ${actor(sql`'documents.cancelDocument'`)})
      ) as step (at, step, kind, actor)
     where d.company_id = ${companyId} and d.id = ${documentId} and step.at is not null`;
}

/** Each mail per recipient: asked for, every attempt with the server's words, given up. Tests are nobody's news. */
function mails({ companyId, documentId }: TimelineOf) {
  const name = nameIn("m");
  return sql`
    select step.at, step.step, step.id, step.kind, step.actor, r.email, step.words, null::numeric, null::uuid, null::text, null::uuid
      from email_message m
      join email_recipient r on r.company_id = m.company_id and r.message_id = m.id
      cross join lateral (
        select r.created_at as at, 30 as step, r.id, 'MAIL_QUEUED' as kind, null::text as words,
               ${name(sql`m.created_by`)} as actor
        union all
        select a.at, 40, a.id, 'MAIL_' || a.outcome, a.response, null
          from email_attempt a where a.company_id = r.company_id and a.recipient_id = r.id
        union all
        select r.delivered_at, 45, r.id, 'MAIL_DELIVERED', case r.state when 'DELIVERED' then r.response end, null
         where r.delivered_at is not null
        union all
        select r.changed_at, 50, r.id, 'MAIL_' || r.state, r.response, ${name(sql`r.bounced_by`)} where r.state in ('FAILED', 'BOUNCED')
      ) step
     where m.company_id = ${companyId} and m.document_id = ${documentId} and not m.is_test`;
}

const shownVisits = 100;

/** The newest visits to the document's page, by people outside. */
function visits({ companyId, documentId, withNetworks }: TimelineOf) {
  return sql`
    (select v.at, 60, v.id, case v.kind when 'VIEW' then 'LINK_VIEWED' else 'PDF_DOWNLOADED' end, null::text, null::text,
            ${withNetworks ? sql`v.address` : sql`null::text`}, null::numeric, null::uuid, null::text, null::uuid
       from public_link_view v
      where v.company_id = ${companyId} and v.document_id = ${documentId}
      order by v.at desc limit ${sql.lit(shownVisits)})`;
}

/** Documents issued to correct it. */
function corrections({ companyId, documentId }: TimelineOf) {
  return sql`
    select c.issued_at, 70, c.id, 'CORRECTED', null::text, null::text, null::text, c.gross, c.id, c.number_text, null::uuid
      from document c
     where c.company_id = ${companyId} and c.corrects_document_id = ${documentId} and c.state = 'ISSUED'`;
}

/** Money set against it, and taken back. */
function payments({ companyId, documentId }: TimelineOf) {
  const name = nameIn("a");
  return sql`
    select step.at, step.step, a.id, step.kind, step.actor, null::text, null::text, a.amount, null::uuid, null::text,
           a.payment_id
      from allocation a cross join lateral (values
        (a.allocated_at, 80, 'PAYMENT_RECEIVED', ${name(sql`a.allocated_by`)}),
        (a.reversed_at, 85, 'PAYMENT_TAKEN_BACK', ${name(sql`a.reversed_by`)})
      ) as step (at, step, kind, actor)
     where a.company_id = ${companyId} and a.document_id = ${documentId} and step.at is not null`;
}

/** The name of a member by their membership, in the company of the row named so. */
function nameIn(row: "a" | "m") {
  return (membershipId: RawBuilder<unknown>) => sql`(select p.given_name || ' ' || p.family_name
    from membership s join person p on p.id = s.person_id
   where s.company_id = ${sql.ref(`${row}.company_id`)} and s.id = ${membershipId})`;
}
