import { createHash } from "node:crypto";
import type pg from "pg";

interface Draft {
  id: string;
  calculated: { lines: Record<string, string>[]; totals: { payable: string } };
  content: object;
  customer_id: string;
  due_date: string;
  series_id: string;
}

interface Series {
  prefix: string;
  last_hash: string | null;
  first: number;
}

/**
 * Issues drafts of one series in one transaction, each step one statement for all of them: read, freeze, lines,
 * snapshots, balances, outbox, audit, and last the numbers with their links in the chain.
 */
export async function issueRawTogether(
  pool: pg.Pool,
  { companyId, draftIds }: { companyId: string; draftIds: string[] },
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('app.company_id', $1, true)", [companyId]);
    const { rows: drafts } = await client.query<Draft>(read, [companyId, draftIds]);
    const ids = drafts.map(({ id }) => id);
    const snapshots = drafts.map(({ content, calculated }) => JSON.stringify(content) + JSON.stringify(calculated));
    const hashes = snapshots.map(sha256);
    await client.query(freeze, [companyId, ids, hashes]);
    await client.query(lines, [companyId, ...columnsOfLines(drafts)]);
    await client.query(keepSnapshots, [companyId, ids, snapshots, hashes]);
    const payable = drafts.map(({ calculated }) => calculated.totals.payable);
    const [customers, due] = [drafts.map((draft) => draft.customer_id), drafts.map((draft) => draft.due_date)];
    await client.query(openBalances, [companyId, ids, customers, due, payable]);
    await client.query(announce, [companyId, ids]);
    await client.query(record, [companyId, ids]);
    const { rows: series } = await client.query<Series>(takeNumbers, [companyId, drafts[0]?.series_id, ids.length]);
    const [taken] = series;
    if (!taken) throw new Error("There is no such series.");
    const links = chained(taken, hashes);
    await client.query(number, [companyId, ids, links.map((link) => link.number), links.map((link) => link.hash)]);
    await client.query(moveOn, [companyId, drafts[0]?.series_id, links.at(-1)?.hash]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}

function columnsOfLines(drafts: readonly Draft[]): unknown[] {
  const rows = drafts.flatMap(({ id, calculated }) =>
    calculated.lines.map((line, index) => ({ ...line, id, position: String(index + 1) })),
  ) as Record<string, string>[];
  const names = ["id", "position", "name", "quantity", "unitCode", "netUnitPrice", "net", "vat", "gross"];
  return [...names, "taxCategory", "taxRate"].map((name) => rows.map((row) => row[name]));
}

function chained({ first, last_hash: last }: Series, hashes: readonly string[]) {
  let hash = last ?? "";
  return hashes.map((snapshot, index) => {
    hash = sha256(`${hash}${first + index}${snapshot}`);
    return { number: first + index, hash };
  });
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

const read = `select id, content, calculated, customer_id, due_date::text, series_id from document
  where company_id = $1 and id = any($2::uuid[]) order by id for update`;

const freeze = `update document d set state = 'ISSUED', issue_date = current_date, listed_on = current_date,
    issued_at = now(), updated_at = now(), snapshot_sha256 = given.sha256, version = version + 1
  from unnest($2::uuid[], $3::text[]) as given (id, sha256) where d.company_id = $1 and d.id = given.id`;

const lines = `insert into document_line (company_id, document_id, position, name, quantity, unit_code, net_unit_price,
    net, vat, gross, tax_category, tax_rate)
  select $1, * from unnest($2::uuid[], $3::int[], $4::text[], $5::numeric[], $6::text[], $7::numeric[], $8::numeric[],
    $9::numeric[], $10::numeric[], $11::text[], $12::numeric[])`;

const keepSnapshots = `insert into document_snapshot (company_id, document_id, snapshot, sha256)
  select $1, * from unnest($2::uuid[], $3::text[], $4::text[])`;

const openBalances = `insert into document_balance (company_id, document_id, customer_id, currency, due_date, payable, paid,
    credited)
  select $1, id, customer_id, 'RON', due_date, payable, 0, 0
    from unnest($2::uuid[], $3::uuid[], $4::date[], $5::numeric[]) as given (id, customer_id, due_date, payable)`;

const announce = `insert into outbox (company_id, id, name, version, subject_type, subject_id, sequence, payload, occurred_at,
    request_id)
  select $1, uuidv7(), 'DocumentIssued', 1, 'document', id, 1, jsonb_build_object('documentId', id), now(), 'bench'
    from unnest($2::uuid[]) as given (id)`;

const record = `insert into audit (company_id, id, at, act, actor_kind, actor_name, subject_type, subject_id, changes,
    request_id)
  select $1, uuidv7(), now(), 'documents.issueDocuments', 'API_KEY', 'Bench', 'document', id, '[]', 'bench'
    from unnest($2::uuid[]) as given (id)`;

const takeNumbers = `update series set next_number = next_number + $3, last_issue_date = current_date
  where company_id = $1 and id = $2 returning prefix, last_hash, next_number - $3 as first`;

const number = `update document d set number = given.number, number_text = s.prefix || ' ' || given.number,
    chain_hash = given.hash
  from unnest($2::uuid[], $3::int[], $4::text[]) as given (id, number, hash), series s
  where d.company_id = $1 and d.id = given.id and s.company_id = $1 and s.id = d.series_id`;

const moveOn = "update series set last_hash = $3 where company_id = $1 and id = $2";
