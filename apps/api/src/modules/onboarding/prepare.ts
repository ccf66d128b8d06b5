import type { SystemInCompany } from "../../platform/actor.ts";
import { homeZone, newIdAt } from "../../platform/clock.ts";
import { databaseOf } from "../../platform/database.ts";
import { read } from "../../platform/reader.ts";
import type { Request } from "../../platform/request.ts";
import { run } from "../../platform/run.ts";
import type { Services } from "../../platform/services.ts";
import { prepareDemo } from "./jobs.ts";
import { newsIn, saidOf } from "./operator-details.ts";
import { findOperator } from "./operator-record.ts";
import { operatorStanding } from "./operator-standing.ts";
import { followOperatorSettings } from "./use-cases/follow-operator-settings.ts";
import { foundOperator } from "./use-cases/found-operator.ts";
import { inviteOperatorsOwner } from "./use-cases/invite-operators-owner.ts";

/** What must exist before the first request, the operator's own books; the demo company may come a little later. */
export async function prepare(services: Services): Promise<void> {
  const requestId = newIdAt(services.clock.now());
  const actor = { kind: "SYSTEM", name: "start" } as const;
  const request: Request = { actor, language: "ro", requestId, address: null, userAgent: null, services };
  const known = await findOperator(databaseOf(services.orm.em.fork()));
  const { companyId } = known ?? (await run(request, foundOperator, {}));
  await prepareOperator({ ...request, actor: { ...actor, companyId, timeZone: homeZone } });
  if (!services.config.hasDemo) return;
  const job = { name: prepareDemo.name, companyId: null, requestId, payload: {} };
  await services.queue.send(services.orm.em.fork(), job);
}

/** The operator's own company follows the configuration, and has somebody who can enter it. */
async function prepareOperator(request: Request & { actor: SystemInCompany }): Promise<void> {
  const { actor, services } = request;
  const { operator, operatorOwner } = services.config;
  const { companyId } = actor;
  const standing = await read(request, (db) => operatorStanding(db, { companyId, now: services.clock.now() }));
  const news = Object.keys(newsIn(saidOf(operator), standing.said));
  if (news.length > 0) await run(request, followOperatorSettings, {});
  if (!operatorOwner || standing.hasOwner || standing.invited.some(({ email }) => email === operatorOwner.email))
    return;
  await run(request, inviteOperatorsOwner, operatorOwner);
  services.log.info("the operator's company has no owner yet: an invitation goes out by mail");
}
