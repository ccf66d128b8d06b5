import { pino, type DestinationStream } from "pino";

/**
 * The only fields that reach a log. None of them carries what people wrote or who they are; a field that stands nowhere
 * here does not compile and is left out, so that nobody logs a name, an address or a query's values by accident.
 */
const fields = [
  "requestId",
  "reference",
  "companyId",
  "operationName",
  "queryHash",
  "codes",
  "path",
  "status",
  "job",
  "url",
  "fault",
] as const;
const told: ReadonlySet<string> = new Set(fields);

type Level = "error" | "warn" | "info" | "debug";
type Entry = Partial<Record<(typeof fields)[number], unknown>>;
type Tell = (...said: [entry: Entry, message?: string] | [message: string]) => void;

/** Where a process tells how it goes. */
export type Log = Readonly<Record<Level, Tell>>;

export function createLog(level: string, destination?: DestinationStream): Log {
  const options = { level, base: undefined, formatters: { log: onlyTold } };
  return destination ? pino(options, destination) : pino(options);
}

function onlyTold(entry: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => told.has(key)));
}

/** An error as a log may keep it: where it happened and what kind it is, without the values that were worked on. */
export interface Fault {
  name: string;
  code?: string;
  /** Names of the schema, as the database told them. */
  constraint?: string;
  table?: string;
  message: string;
  /** Where in the code, innermost first. */
  at: readonly string[];
}

const frames = 12;

export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: typeof error, message: withoutValues(String(error)), at: [] };
  const { code, constraint, table } = innermost(error) as { code?: unknown; constraint?: unknown; table?: unknown };
  const at = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(typeof code === "string" ? { code } : {}),
    ...(typeof constraint === "string" ? { constraint } : {}),
    ...(typeof table === "string" ? { table } : {}),
    message: withoutValues(innermost(error).message),
    at: at.slice(0, frames).map((line) => line.trim()),
  };
}

/** Layers above the driver repeat its error together with the statement and its values. */
function innermost(error: Error): Error {
  const below = (error as { cause?: unknown; previous?: unknown }).cause ?? (error as { previous?: unknown }).previous;
  return below instanceof Error && below !== error ? innermost(below) : error;
}

const longestMessage = 300;

/** Whatever stands in quotes or looks like an address or a long number may be somebody's. */
function withoutValues(message: string): string {
  const [first = ""] = message.split("\n");
  return first
    .replace(/"[^"]*"|'[^']*'|`[^`]*`/g, "…")
    .replace(/\S+@\S+/g, "…")
    .replace(/\d{5,}/g, "…")
    .slice(0, longestMessage);
}
