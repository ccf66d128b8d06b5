import pg from "pg";
import { interleaved, median } from "../statistics.ts";
import { aDraft, copiesOf, issueAllMutation, issueMutation } from "../stage/documents.ts";
import { call, openConnections, workedOff } from "../stage/load.ts";
import type { Stage } from "../stage/stage.ts";
import type { Row } from "../table.ts";
import { issueRaw } from "./raw.ts";
import { issueRawTogether } from "./raw-together.ts";

const connections = 10;
/** Documents of one transaction, raw; ours takes a hundred a call. */
const together = 500;
const perCall = 100;

/**
 * Issuing drafts of five lines, each by an act of its own, ten at once, and in bulk: the whole path over HTTP beside the
 * statements that no way of issuing can do without. Ours and theirs draw from the same drafts and the same series.
 */
export async function issuing(stage: Stage, { rounds, perTurn }: { rounds: number; perTurn: number }): Promise<Row[]> {
  const one = await draftsIn(stage, [undefined]);
  const ten = await draftsIn(stage, await tenSeries(stage));
  const agent = openConnections(connections);
  const pool = new pg.Pool({ connectionString: stage.appUrl, max: connections });
  const ours = (draftId: string) => call(agent, issueCall(stage, draftId));
  const raw = (draftId: string) => issueRaw(pool, { companyId: stage.company.id, draftId });
  const oursTogether = async () =>
    inCalls(await copies(stage, one, together), (ids) => call(agent, issueAllCall(stage, ids)));
  const rawTogether = async () =>
    inOne(await copies(stage, one, together), (ids) =>
      issueRawTogether(pool, { companyId: stage.company.id, draftIds: ids }),
    );
  const turn = (models: string[], issue: (draftId: string) => Promise<unknown>) => async () =>
    workedOff(await copies(stage, models, perTurn), connections, issue);
  try {
    const figures = await interleaved(rounds, {
      oursInOne: turn(one, ours),
      rawInOne: turn(one, raw),
      oursInTen: turn(ten, ours),
      rawInTen: turn(ten, raw),
      oursTogether,
      rawTogether,
    });
    await assertGapless(stage);
    const row = (work: string, measured: number[], reference: number[]): Row => ({
      work: `issuing one by one, ${work}`,
      unit: "/s",
      measured: median(measured),
      reference: { name: "7 statements", measured: median(reference) },
      floor: 0.4,
      goal: 0.6,
      better: "more",
    });
    return [
      row("one series", figures.oursInOne, figures.rawInOne),
      row("ten series", figures.oursInTen, figures.rawInTen),
      {
        ...row("", figures.oursTogether, figures.rawTogether),
        work: "issuing in bulk, a hundred a call",
        reference: { name: `unnest, ${together} at once`, measured: median(figures.rawTogether) },
        floor: 0.5,
        goal: 0.8,
      },
    ];
  } finally {
    agent.destroy();
    await pool.end();
  }
}

/** One call after the other, as a bulk act goes; documents a second. */
async function inCalls(draftIds: readonly string[], issue: (ids: string[]) => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  for (let from = 0; from < draftIds.length; from += perCall) await issue(draftIds.slice(from, from + perCall));
  return (draftIds.length * 1000) / (performance.now() - begun);
}

async function inOne(draftIds: string[], issue: (ids: string[]) => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await issue(draftIds);
  return (draftIds.length * 1000) / (performance.now() - begun);
}

function issueAllCall({ url, company }: Stage, ids: readonly string[]) {
  const documents = ids.map((documentId) => ({ documentId, expectedVersion: 1 }));
  return {
    url: `${url}/graphql`,
    headers: { "content-type": "application/json", authorization: `Bearer ${company.apiKey}` },
    body: JSON.stringify({ query: issueAllMutation, variables: { input: { documents, idempotencyKey: ids[0] } } }),
  };
}

function issueCall({ url, company }: Stage, documentId: string) {
  return {
    url: `${url}/graphql`,
    headers: { "content-type": "application/json", authorization: `Bearer ${company.apiKey}` },
    body: JSON.stringify({
      query: issueMutation,
      variables: { input: { documentId, expectedVersion: 1, holdSeconds: 0, idempotencyKey: documentId } },
    }),
  };
}

/** A draft to be copied, in each of the series; undefined is the company's own. */
function draftsIn({ company }: Stage, seriesIds: readonly (string | undefined)[]): Promise<string[]> {
  return Promise.all(seriesIds.map((seriesId) => aDraft(company, { lines: 5, seriesId })));
}

async function copies({ superuser }: Stage, models: readonly string[], count: number): Promise<string[]> {
  const each = models.map((model) => copiesOf(superuser, model, count / models.length));
  const drafts = await Promise.all(each);
  // Next to each other in time stand drafts of different series.
  return Array.from(
    { length: count },
    (_, index) => drafts[index % models.length]?.[Math.floor(index / models.length)] ?? "",
  );
}

async function tenSeries({ company, superuser }: Stage): Promise<string[]> {
  const { rows } = await superuser.query<{ id: string }>(
    `insert into series (company_id, id, kind, prefix, separator, padding, next_number, is_default)
     select $1, uuidv7(), 'INVOICE', 'B' || chr(64 + n), ' ', 4, 1, false from generate_series(1, 10) n returning id`,
    [company.id],
  );
  return rows.map(({ id }) => id);
}

/** What was measured must also be right: numbers without gap, whoever issued. */
async function assertGapless({ superuser }: Stage): Promise<void> {
  const { rows } = await superuser.query<{ prefix: string }>(
    `select s.prefix from series s left join document d on d.company_id = s.company_id and d.series_id = s.id
      group by s.company_id, s.id, s.prefix, s.next_number having count(d.number) <> s.next_number - 1`,
  );
  if (rows.length > 0) throw new Error(`There are gaps in ${rows.map(({ prefix }) => prefix).join(", ")}.`);
  const { rows: problems } = await superuser.query("select 1 from document where state = 'ISSUED' and number is null");
  if (problems.length > 0) throw new Error("There are issued documents without a number.");
}
