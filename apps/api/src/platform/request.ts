import type { Actor } from "./actor.ts";
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
}
