import type { Company } from "../stage/company.ts";
import { foundCompany } from "../stage/company.ts";
import type { Stage } from "../stage/stage.ts";
import { interleaved, percentile } from "../statistics.ts";
import type { Row } from "../table.ts";
import { giveInvoices } from "./many-invoices.ts";
import { logStatements, spentOnStatements } from "./statement-log.ts";

const fewInvoices = 1000;

const list = `query ($after: String, $filter: DocumentFilter, $orderBy: DocumentOrderBy) {
  documents(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {
    edges { node { id number issueDate dueDate buyerName paymentState totals { gross } balance { balance } } }
    pageInfo { hasNextPage endCursor } } }`;

type Read = (company: Company, turn: number) => Promise<unknown>;

const byDue = { field: "DUE", direction: "ASC" };

/** What people look at all day. Each turn asks for something else. */
const reads: Record<string, Read> = {
  "first page": ({ ask }) => ask(list),
  "page in the middle": ({ ask }, turn) => ask(list, { filter: { issuedTo: daysAgo(30 + ((turn * 37) % 900)) } }),
  overdue: ({ ask }) => ask(list, { filter: { payment: "OVERDUE" }, orderBy: byDue }),
  "search by number": ({ ask }, turn) =>
    ask(list, { filter: { search: `F ${String(1 + ((turn * 97) % 900)).padStart(6, "0")}` } }),
  "search by a common word": ({ ask }, turn) =>
    ask(list, { filter: { search: turn % 2 === 0 ? "tesatoria" : "brut prut" } }),
  "counts of the tabs": ({ ask }) => ask("{ documentCounts { tab count isExact } }"),
};

/** Reading the lists of one company with many invoices, beside one with few: what the database spends, slowest of twenty. */
export async function many(stage: Stage, { invoices, turns }: { invoices: number; turns: number }): Promise<Row[]> {
  const { superuser, databaseLog, url } = stage;
  const few = await foundCompany({ url, superuser, fiscalCode: "2816464" });
  const lots = await foundCompany({ url, superuser, fiscalCode: "361757" });
  await giveInvoices(superuser, few, fewInvoices);
  await giveInvoices(superuser, lots, invoices);
  await superuser.query("vacuum analyze");
  const stopLogging = await logStatements(superuser);
  let turn = 0;
  const spent = (read: Read, company: Company) => () =>
    spentOnStatements(databaseLog, () => read(company, (turn += 1)));
  const rows: Row[] = [];
  let slowest = 0;
  for (const [name, read] of Object.entries(reads)) {
    const figures = await interleaved(turns, { few: spent(read, few), many: spent(read, lots) });
    const measured = percentile(figures.many, 95);
    slowest = Math.max(slowest, measured);
    rows.push({
      work: `${name}, ${invoices.toLocaleString("en")} invoices, p95 in SQL`,
      unit: "ms",
      measured,
      reference: { name: `${fewInvoices.toLocaleString("en")} invoices`, measured: percentile(figures.few, 95) },
      floor: 1.5,
      goal: 1.2,
      better: "less",
    });
  }
  await stopLogging();
  return [...rows, { work: "the slowest of these", unit: "ms", measured: slowest, floor: 20, goal: 5, better: "less" }];
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
