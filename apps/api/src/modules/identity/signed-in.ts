import type { Actor } from "../../platform/actor.ts";
import { unauthenticated } from "../../platform/errors.ts";

/** The person and session behind a request that needs a signed-in person. */
export function signedIn(actor: Actor): { personId: string; sessionId: string } {
  if (!("sessionId" in actor)) throw unauthenticated();
  return { personId: actor.personId, sessionId: actor.sessionId };
}
