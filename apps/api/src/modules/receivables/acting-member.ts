import type { Scope } from "../../platform/scope.ts";

/** The membership behind an act, person or key alike; null for the service itself. */
export function membershipOf({ actor }: Pick<Scope, "actor">): string | null {
  return "membershipId" in actor ? actor.membershipId : null;
}
