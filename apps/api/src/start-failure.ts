import { ConfigError } from "./config.ts";
import { outageOf } from "./platform/outages.ts";

/** SQLSTATE codes of a database that is there and lets this role not in, or not do what a start must do. */
const refusals = new Set(["28000", "28P01", "3D000", "42501"]);
const settings = "see DATABASE_URL and DATABASE_OWNER_URL";

/** Why the service did not start: a sentence where whoever runs it can mend it, all that is known where not. */
export function whyNotStarted(error: unknown): unknown {
  const { code, message } = error as { code?: string; message: string };
  if (error instanceof ConfigError || code === "EADDRINUSE") return message;
  if (outageOf(error)) return `The database is out of reach (${message}): ${settings}.`;
  if (refusals.has(code ?? "")) return `The database refuses (${message}): ${settings}.`;
  return error;
}
