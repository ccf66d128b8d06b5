import { FileStoreDown } from "./file-store.ts";

/** SQLSTATE classes and codes by which PostgreSQL says that it cannot talk now: connection, shutdown, start, too many. */
const sqlStates = /^(08...|57P0[1-5]|53300|25P03)$/;
const networkFaults = new Set(["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EPIPE", "ENOTFOUND", "EAI_AGAIN"]);
/** What the driver says without a code. */
const driversWords =
  /connection terminated|connection ended|client has encountered a connection error|timeout exceeded when trying to connect/i;

/** What is out of reach, if that is what an error says: the same request may be made again. */
export function outageOf(error: unknown): string | null {
  const origin = (error as { originalError?: unknown } | null)?.originalError ?? error;
  if (origin instanceof FileStoreDown) return "The store of files";
  return isOutage(error) ? "The database" : null;
}

interface Fault {
  code?: unknown;
  message?: unknown;
  cause?: unknown;
  previous?: unknown;
  originalError?: unknown;
  errors?: readonly unknown[];
}

/** Is the database out of reach, rather than something wrong with what was asked? Nothing was acknowledged then. */
export function isOutage(error: unknown, depth = 0): boolean {
  if (!error || typeof error !== "object" || depth > 5) return false;
  const { code, message, cause, previous, originalError, errors = [] } = error as Fault;
  const says = typeof code === "string" && (sqlStates.test(code) || networkFaults.has(code));
  if (says || (typeof message === "string" && driversWords.test(message))) return true;
  return [cause, previous, originalError, ...errors].some((each) => isOutage(each, depth + 1));
}
