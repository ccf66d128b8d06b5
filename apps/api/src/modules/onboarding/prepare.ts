import { newIdAt } from "../../platform/clock.ts";
import { run } from "../../platform/run.ts";
import type { Services } from "../../platform/services.ts";
import { foundOperator } from "./use-cases/found-operator.ts";

/** What must exist before the first request: the operator's own books. */
export async function prepare(services: Services): Promise<void> {
  const actor = { kind: "SYSTEM", name: "start" } as const;
  const requestId = newIdAt(services.clock.now());
  await run({ actor, language: "ro", requestId, address: null, userAgent: null, services }, foundOperator, {});
}
