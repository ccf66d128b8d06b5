/** The reference: one statement under the same policies, and its answer passed on as it comes. */
import { createServer } from "node:http";
import pg from "pg";

const { PORT, DATABASE_URL, COMPANY_ID = "" } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });

const documents = `
select json_build_object('data', json_build_object('documents', json_build_object('edges',
  coalesce(json_agg(json_build_object('node', node)), '[]'))))::text as answer
from (
  select d.id, d.number_text as number, d.issue_date as "issueDate", d.due_date as "dueDate", d.currency,
    d.buyer_name as "buyerName",
    case when b.balance = 0 then 'PAID' when b.due_date < current_date then 'OVERDUE'
         when b.balance = b.payable then 'OPEN' else 'PARTIAL' end as "paymentState",
    json_build_object('net', d.net::text, 'vat', d.vat::text, 'gross', d.gross::text) as totals,
    json_build_object('id', c.id, 'name', c.name, 'fiscalCode', c.fiscal_code) as customer,
    (select json_agg(json_build_object('name', l.name, 'quantity', l.quantity::text, 'unitCode', l.unit_code,
        'netUnitPrice', l.net_unit_price::text, 'net', l.net::text, 'vat', l.vat::text, 'gross', l.gross::text,
        'taxCategory', l.tax_category, 'taxRate', l.tax_rate::text) order by l.position)
       from document_line l where l.company_id = d.company_id and l.document_id = d.id) as lines
  from document d
  left join customer c on c.company_id = d.company_id and c.id = d.customer_id
  left join document_balance b on b.company_id = d.company_id and b.document_id = d.id
  where d.discarded_at is null
  order by d.listed_on desc, d.id desc limit 50
) node`;

async function answer(): Promise<string> {
  const client = await pool.connect();
  try {
    await client.query("begin read only");
    await client.query("select set_config('app.company_id', $1, true)", [COMPANY_ID]);
    const { rows } = await client.query<{ answer: string }>(documents);
    await client.query("commit");
    return rows[0]?.answer ?? "";
  } finally {
    client.release();
  }
}

const server = createServer((_request, response) => {
  answer().then(
    (body) => response.setHeader("content-type", "application/json").end(body),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(Number(PORT), "localhost", () => process.send?.("ready"));
