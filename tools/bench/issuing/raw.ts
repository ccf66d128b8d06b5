import { createHash } from "node:crypto";
import type pg from "pg";

interface Draft {
  calculated: { lines: Record<string, unknown>[]; totals: { payable: string } };
  content: object;
  customer_id: string;
  due_date: string;
  series_id: string;
}

/**
 * Issues a draft with seven statements in a transaction and nothing around them: read, freeze, lines, snapshot, balance,
 * outbox with audit, and last the number with its link in the chain. The triggers and policies are the product's.
 */
export async function issueRaw(
  pool: pg.Pool,
  { companyId, draftId }: { companyId: string; draftId: string },
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('app.company_id', $1, true)", [companyId]);
    const { rows } = await client.query<Draft>(read, [companyId, draftId]);
    const [draft] = rows;
    if (!draft) throw new Error("There is no such draft.");
    const snapshot = JSON.stringify(draft.content) + JSON.stringify(draft.calculated);
    const sha256 = createHash("sha256").update(snapshot).digest("hex");
    await client.query(freeze, [companyId, draftId, sha256]);
    await client.query(lines, [companyId, draftId, JSON.stringify(draft.calculated.lines)]);
    await client.query(keepSnapshot, [companyId, draftId, snapshot, sha256]);
    const { payable } = draft.calculated.totals;
    await client.query(openBalance, [companyId, draftId, draft.customer_id, draft.due_date, payable]);
    await client.query(announce, [companyId, draftId]);
    await client.query(takeNumber, [companyId, draftId, draft.series_id, sha256]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}

const read = `select content, calculated, customer_id, due_date::text, series_id from document
  where company_id = $1 and id = $2 for update`;

const freeze = `update document set state = 'ISSUED', issue_date = current_date, listed_on = current_date,
  issued_at = now(), updated_at = now(), snapshot_sha256 = $3, version = version + 1 where company_id = $1 and id = $2`;

const lines = `insert into document_line (company_id, document_id, position, name, quantity, unit_code, net_unit_price,
    net, vat, gross, tax_category, tax_rate)
  select $1, $2, position, line ->> 'name', (line ->> 'quantity')::numeric, line ->> 'unitCode',
    (line ->> 'netUnitPrice')::numeric, (line ->> 'net')::numeric, (line ->> 'vat')::numeric,
    (line ->> 'gross')::numeric, line ->> 'taxCategory', (line ->> 'taxRate')::numeric
  from jsonb_array_elements($3) with ordinality as each (line, position)`;

const keepSnapshot =
  "insert into document_snapshot (company_id, document_id, snapshot, sha256) values ($1, $2, $3, $4)";

const openBalance = `insert into document_balance (company_id, document_id, customer_id, currency, due_date, payable, paid,
  credited) values ($1, $2, $3, 'RON', $4, $5, 0, 0)`;

const announce = `with told as (
    insert into outbox (company_id, id, name, version, subject_type, subject_id, sequence, payload, occurred_at, request_id)
    values ($1, uuidv7(), 'DocumentIssued', 1, 'document', $2, 1, jsonb_build_object('documentId', $2::uuid), now(), 'bench'))
  insert into audit (company_id, id, at, act, actor_kind, actor_name, subject_type, subject_id, changes, request_id)
  values ($1, uuidv7(), now(), 'documents.issueDocument', 'API_KEY', 'Bench', 'document', $2, '[]', 'bench')`;

const takeNumber = `with taken as (
    update series s set next_number = s.next_number + 1, last_issue_date = current_date,
      last_hash = encode(sha256(convert_to(coalesce(s.last_hash, '') || s.prefix || s.next_number || $4, 'UTF8')), 'hex')
    where s.company_id = $1 and s.id = $3 returning s.next_number - 1 as number, s.prefix, s.last_hash)
  update document d set number = taken.number, number_text = taken.prefix || ' ' || taken.number, chain_hash = taken.last_hash
  from taken where d.company_id = $1 and d.id = $2`;
