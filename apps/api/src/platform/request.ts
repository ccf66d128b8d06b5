import { zoneOf, type Actor } from "./actor.ts";
import { dateIn } from "./clock.ts";
import type { Services } from "./services.ts";

/** Who asks, in which language, and with what; made once per GraphQL request, page view or job. */
export interface Request {
  actor: Actor;
  language: "ro" | "en";
  /** Follows the request through logs, jobs and mails. */
  requestId: string;
  address: string | null;
  userAgent: string | null;
  services: Services;
  /** What the last act handed out to its caller alone; see `Scope.handOut`. Stored nowhere, logged nowhere. */
  secret?: string;
}

/** The civil date of the request, or of an instant, ISO: a company's day begins at its own midnight. */
export function civilDate(
  { actor, services }: Pick<Request, "actor" | "services">,
  instant = services.clock.now(),
): string {
  return dateIn(zoneOf(actor), instant);
}
