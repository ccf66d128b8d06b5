import { newIdAt } from "../../platform/clock.ts";
import { run } from "../../platform/run.ts";
import type { Services } from "../../platform/services.ts";
import { prepareDemo } from "./jobs.ts";
import { foundOperator } from "./use-cases/found-operator.ts";

/** What must exist before the first request, the operator's own books; the demo company may come a little later. */
export async function prepare(services: Services): Promise<void> {
  const actor = { kind: "SYSTEM", name: "start" } as const;
  const requestId = newIdAt(services.clock.now());
  await run({ actor, language: "ro", requestId, address: null, userAgent: null, services }, foundOperator, {});
  if (!services.config.hasDemo) return;
  const job = { name: prepareDemo.name, companyId: null, requestId, payload: {} };
  await services.queue.send(services.orm.em.fork(), job);
}
