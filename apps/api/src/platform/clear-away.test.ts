import { afterAll, beforeAll, expect, test } from "vitest";
import { startService, type TestService } from "../../test/service.ts";
import { contentOf } from "../../test/stories/receivables.ts";
import { aCompany } from "../../test/story.ts";
import type { Client } from "../../test/client.ts";
import { acting } from "../../test/stories/acting.ts";
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
const kept = Object.entries(dataRegister as Record<string, TableData<string>>).flatMap(([table, { kept: time }]) =>
  time && table !== "demo" ? [{ table: snakeCase(table), days: time.days }] : [],
);

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
  await owner.ask(`mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`, {
    input: { email, password: "not this one" },
  });
  service.services.rates.take("somebody", { max: 5, seconds: 60 });
  await service.services.rates.tell();
  await anInvoiceLookedAt(owner);
  const before = await counted();
  for (const { table } of kept) expect(before[table], table).toBeGreaterThan(0);

  service.clock.advance({ days: 29 });
  await night();
  expect(await counted()).toEqual({ ...before, rate_count: 0 });

  service.clock.advance({ days: 40 });
  await night();
  const yearly = Object.fromEntries(kept.map(({ table, days }) => [table, days > 69 ? before[table] : 0]));
  expect(await counted()).toEqual(yearly);
  expect(yearly.public_link_view).toBe(1);

  service.clock.advance({ days: 300 });
  await night();
  expect(await counted()).toEqual(Object.fromEntries(kept.map(({ table }) => [table, 0])));
});

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
