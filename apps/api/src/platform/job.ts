import type { Request } from "./request.ts";

/**
 * A job: what the worker does for one company, or for a person outside any. It may be repeated, so every effect has
 * its own unique key.
 */
export interface Job {
  /** `module.verbNoun`; also the name of its queue. */
  name: string;
  /** The fact whose announcement starts this job, if it is a subscriber. */
  on?: string;
  /** How often to try again, and how long to wait at first (seconds, doubling). */
  retry?: { limit: number; delaySeconds: number };
  /** When it starts by the clock, outside any company: cron expressions in an IANA zone. */
  schedule?: { crons: readonly string[]; timeZone: string };
  run(request: Request, payload: Record<string, unknown>): Promise<void>;
}
