import { companyOf, zoneOf } from "../../platform/actor.ts";
import type { Request } from "../../platform/request.ts";

/** The same request, acted on by the service itself inside the same company: for what follows from an act, not from a right. */
export function asService(request: Request, name: string): Request & { actor: { companyId: string } } {
  const companyId = companyOf(request.actor);
  if (!companyId) throw new Error("The service acts inside a company.");
  return { ...request, actor: { kind: "SYSTEM", name, companyId, timeZone: zoneOf(request.actor) } };
}
