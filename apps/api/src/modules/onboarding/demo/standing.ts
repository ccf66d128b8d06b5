import type { Kysely } from "kysely";
import type { Config } from "../../../config.ts";
import type { Database } from "../../../platform/database.ts";

export const demoStates = ["OFF", "PREPARING", "READY"] as const;
export type DemoState = (typeof demoStates)[number];

export interface DemoStanding {
  state: DemoState;
  /** How far the founding is, whole percent. */
  percent: number;
}

/** Whether visitors may open the demo company now, and else how long it still takes. */
export async function standingOf(db: Kysely<Database>, { hasDemo }: Config): Promise<DemoStanding> {
  if (!hasDemo) return { state: "OFF", percent: 0 };
  const demos = await db
    .selectFrom("demo")
    .where("retiredAt", "is", null)
    .orderBy("companyId", "desc")
    .select(["readyAt", "done", "planned"])
    .execute();
  if (demos.some(({ readyAt }) => readyAt)) return { state: "READY", percent: 100 };
  const { done, planned } = demos[0] ?? { done: 0, planned: 1 };
  return { state: "PREPARING", percent: Math.floor((done * 100) / planned) };
}
