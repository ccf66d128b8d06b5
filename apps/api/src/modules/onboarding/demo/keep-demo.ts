import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { newIdAt, secondsAfter } from "../../../platform/clock.ts";
import { databaseOf } from "../../../platform/database.ts";
import type { Request } from "../../../platform/request.ts";
import { run } from "../../../platform/run.ts";
import { ensureRates } from "../../exchange-rates/index.ts";
import { permissionsOf } from "../../identity/index.ts";
import { finishDemo } from "../use-cases/finish-demo.ts";
import { foundDemo } from "../use-cases/found-demo.ts";
import { Books } from "./books.ts";
import { signUpOf } from "./company.ts";
import type { Stock } from "./deed.ts";
import { dayOf } from "./moments.ts";
import { storyOf, type Story } from "./story.ts";

const yearInDays = 365;
/** A demo that somebody has looked at, and perhaps written in, is made anew after a day; any other once it is old. */
const usedForSeconds = 86_400;
const freshForSeconds = 14 * 86_400;
/** How often the progress is noted, in deeds. */
const notedEvery = 10;

/** Makes the demo company when there is none, or none that a visitor should still be shown. One process at a time. */
export async function keepDemo(request: Request, { days = yearInDays } = {}): Promise<void> {
  const em = request.services.orm.em.fork();
  // Held until the end, so that it goes with this process if that dies halfway.
  await em.transactional(async (tx) => {
    const { rows } = await sql<{ isFree: boolean }>`
      select pg_try_advisory_xact_lock(hashtextextended('demo', 0)) as is_free`.execute(databaseOf(tx));
    if (rows[0]?.isFree && (await isNeeded(request))) await found(request, days);
  });
}

async function isNeeded({ services }: Request): Promise<boolean> {
  const { orm, clock } = services;
  const demo = await databaseOf(orm.em.fork())
    .selectFrom("demo")
    .where("readyAt", "is not", null)
    .where("retiredAt", "is", null)
    .select(["readyAt", "lastOpenedAt"])
    .executeTakeFirst();
  if (!demo?.readyAt) return true;
  return secondsAfter(demo.readyAt, demo.lastOpenedAt ? usedForSeconds : freshForSeconds) < clock.now();
}

async function found(request: Request, days: number): Promise<void> {
  const { services } = request;
  const { begin, deeds } = storyOf(days, services);
  for (const day of [dayOf(begin), dayOf(services.clock.now())]) await ensureRates(services, day);
  const { companyId, personId, membershipId } = await signUpDemo(request, { begin, deeds });
  const timeZone = "Europe/Bucharest";
  const permissions = permissionsOf("OWNER");
  const person = { personId, membershipId, sessionId: "", name: "Ilinca Dragoș", isDemo: true };
  const books = new Books(services, { kind: "MEMBER", companyId, timeZone, role: "OWNER", permissions, ...person });
  const stock: Stock = { customers: new Map(), products: new Map(), abroadSeriesId: "" };
  for (const [done, deed] of deeds.entries()) {
    if (services.queue.isStopping) return; // the next start begins anew; what is half told nobody sees
    await deed.happen(books, stock);
    if (done % notedEvery === 0) await note(request, { companyId, done });
  }
  await books.settle();
  await run({ ...request, actor: { kind: "SYSTEM", name: "demo", companyId, timeZone } }, finishDemo, {});
}

async function signUpDemo(request: Request, { begin, deeds }: Story) {
  const { services } = request;
  const { count } = await databaseOf(services.orm.em.fork())
    .selectFrom("demo")
    .select((eb) => eb.fn.countAll<string>().as("count"))
    .executeTakeFirstOrThrow();
  const signUp = signUpOf(Number(count) + 1, randomBytes(24).toString("base64url"));
  const then = { ...services, clock: { now: () => begin } };
  const founding = { ...request, requestId: newIdAt(begin), services: then };
  return run(founding, foundDemo, { ...signUp, planned: deeds.length });
}

async function note({ services }: Request, { companyId, done }: { companyId: string; done: number }): Promise<void> {
  const db = databaseOf(services.orm.em.fork());
  await db.updateTable("demo").set({ done }).where("companyId", "=", companyId).execute();
}
