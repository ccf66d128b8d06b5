import { afterAll, beforeAll, expect, test } from "vitest";
import { startService, type TestService } from "../../test/service.ts";
import { contentOf } from "../../test/stories/receivables.ts";
import { aCompany } from "../../test/story.ts";
import type { Client } from "../../test/client.ts";
import { acting } from "../../test/stories/acting.ts";
import { bulkRunsOf } from "../../test/stories/bulk-runs.ts";
import { dataRegister } from "../data-register.ts";
import { jobs } from "../jobs.ts";
import type { TableData } from "./data-category.ts";
import type { Request } from "./request.ts";

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

async function night(): Promise<void> {
  const { services } = service;
  for (const job of jobs.filter(({ name }) => name.endsWith(".clearAway"))) {
    const actor = { kind: "SYSTEM", name: job.name } as const;
    const request: Request = { actor, language: "ro", requestId: "night", address: null, userAgent: null, services };
    await job.run(request, {});
  }
}

/** What the data register gives a time of its own; a demo that goes takes a whole company with it, and has its own test. */
const register = dataRegister as Record<string, TableData<string>>;
const kept = Object.entries(register).flatMap(([table, { kept: own, keptWith }]) => {
  const time = own ?? (keptWith && register[keptWith]?.kept);
  return time && table !== "demo" ? [{ table: snakeCase(table), days: time.days }] : [];
});

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

async function counted(): Promise<Record<string, number>> {
  const { rows } = await service.owner.query<Record<string, number>>(
    `select ${kept.map(({ table }) => `(select count(*)::int from ${table}) as ${table}`).join(", ")}`,
  );
  return rows[0] ?? {};
}

test("what is kept for a time is gone after it, and not before", async () => {
  const { owner, email } = await aCompany(service);
  await owner.get(`mutation ($input: CreateDraftInput!) { createDraft(input: $input) { __typename } }`, {
    input: { kind: "INVOICE", content: contentOf({ gross: "10" }), idempotencyKey: "once" },
  });
  const failsToSignIn = () =>
    owner.ask(`mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`, {
      input: { email, password: "not this one" },
    });
  await failsToSignIn();
  service.services.rates.take("somebody", { max: 5, seconds: 60 });
  await service.services.rates.tell();
  await anInvoiceLookedAt(owner);
  await aRunThatEnded(owner);
  const before = await counted();
  for (const { table } of kept) expect(before[table], table).toBeGreaterThan(0);

  const leftAfter = (age: number) =>
    Object.fromEntries(kept.map(({ table, days }) => [table, days > age ? before[table] : 0]));
  service.clock.advance({ days: 29 });
  await night();
  expect(await counted()).toEqual(leftAfter(29));

  service.clock.advance({ days: 40 });
  await night();
  expect(await counted()).toEqual(leftAfter(69));
  expect(leftAfter(69).public_link_view).toBe(1);

  service.clock.advance({ days: 300 });
  await night();
  expect(await counted()).toEqual(leftAfter(369));

  service.clock.advance({ days: 730 });
  await failsToSignIn();
  await night();
  expect(await counted()).toMatchObject({ platform_audit: 1 });
});

test("a run that took back one that is gone stays for its own time", async () => {
  const { owner } = await aCompany(service);
  const [first, second] = [await aRunThatEnded(owner), await aRunThatEnded(owner)];
  await service.owner.query(
    "update bulk_run set undoes_run_id = $1, finished_at = finished_at + interval '60 days' where id = $2",
    [first, second],
  );
  const left = async () => {
    const sql = "select id, undoes_run_id as undoes from bulk_run where id = any($1) order by finished_at";
    return (await service.owner.query<object>(sql, [[first, second]])).rows;
  };
  service.clock.advance({ days: 89 });
  await night();
  expect(await left()).toEqual([
    { id: first, undoes: null },
    { id: second, undoes: first },
  ]);
  service.clock.advance({ days: 2 });
  await night();
  expect(await left()).toEqual([{ id: second, undoes: null }]);
});

/** Of a draft, stopped before anything was done. */
async function aRunThatEnded(owner: Client): Promise<string> {
  const runs = bulkRunsOf(owner);
  const content = contentOf({ gross: "10" });
  const draft = await acting(owner)("createDraft", "CreateDraftInput", "... on Document { id }")({
    kind: "INVOICE",
    content,
  });
  const { id } = await runs.discardsDrafts({ selection: { ids: [draft.id] } });
  expect(await runs.cancels(id)).toMatchObject({ state: "CANCELLED", cancelled: 1 });
  return id;
}

async function anInvoiceLookedAt(owner: Client): Promise<void> {
  const act = acting(owner);
  const content = contentOf({ gross: "10" });
  const { id } = await act("createDraft", "CreateDraftInput", "... on Document { id }")({ kind: "INVOICE", content });
  await act(
    "issueDocument",
    "IssueDocumentInput",
    "__typename",
  )({ documentId: id, expectedVersion: 1, holdSeconds: 0 });
  const link = act("createPublicLink", "CreatePublicLinkInput", "... on PublicLink { url }");
  const { url } = await link({ documentId: id });
  const visit = await service.app.inject({ url: new URL(String(url)).pathname });
  expect(visit.statusCode).toBe(200);
}

test("the trail of who signed in is nobody's to shorten or to change", async () => {
  const { owner, email } = await aCompany(service);
  await owner.ask(`mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`, {
    input: { email, password: "not this one" },
  });
  await expect(service.owner.query("delete from platform_audit")).rejects.toThrow(/history for three years/);
  await expect(service.owner.query("update platform_audit set at = '2001-01-01'")).rejects.toThrow(/history/);
});
