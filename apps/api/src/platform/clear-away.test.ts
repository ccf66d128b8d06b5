import { afterAll, beforeAll, expect, test } from "vitest";
import { startService, type TestService } from "../../test/service.ts";
import { contentOf } from "../../test/stories/receivables.ts";
import { aCompany } from "../../test/story.ts";
import { jobs } from "../jobs.ts";
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

const tables = ["attempt", "session", "email_token", "idempotency", "rate_count"] as const;

async function counted(): Promise<Record<string, number>> {
  const { rows } = await service.owner.query<Record<string, number>>(
    `select ${tables.map((table) => `(select count(*)::int from ${table}) as ${table}`).join(", ")}`,
  );
  return rows[0] ?? {};
}

test("what was remembered for a while is gone after a month, and not before", async () => {
  const { owner, email } = await aCompany(service);
  await owner.get(`mutation ($input: CreateDraftInput!) { createDraft(input: $input) { __typename } }`, {
    input: { kind: "INVOICE", content: contentOf({ gross: "10" }), idempotencyKey: "once" },
  });
  await owner.ask(`mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`, {
    input: { email, password: "not this one" },
  });
  service.services.rates.take("somebody", { max: 5, seconds: 60 });
  await service.services.rates.tell();
  const before = await counted();
  for (const table of tables) expect(before[table], table).toBeGreaterThan(0);

  service.clock.advance({ days: 29 });
  await night();
  expect(await counted()).toEqual({ ...before, rate_count: 0 });

  service.clock.advance({ days: 40 });
  await night();
  expect(await counted()).toEqual({ attempt: 0, session: 0, email_token: 0, idempotency: 0, rate_count: 0 });
});
