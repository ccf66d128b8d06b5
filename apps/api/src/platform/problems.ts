import { Problem } from "@softmanager/domain";
import type { Issue } from "@softmanager/inputs";
import type { PlainValue } from "./use-case.ts";

/** The input does not have the shape the act needs; each issue names its field. */
export class InvalidInput extends Problem {
  readonly code = "INVALID_INPUT";
  constructor(readonly issues: readonly Issue[]) {
    super(`The input is not valid: ${issues.map(({ path, code }) => `${path} ${code}`).join(", ")}.`);
  }
}

/** Somebody changed the record in the meantime. */
export class VersionConflict extends Problem {
  readonly code = "VERSION_CONFLICT";
  constructor(
    readonly expectedVersion: number,
    readonly actualVersion: number,
  ) {
    super(`The record is at version ${actualVersion}, not ${expectedVersion}.`);
  }
}

/** The idempotency key was used before, with other input. */
export class IdempotencyConflict extends Problem {
  readonly code = "IDEMPOTENCY_CONFLICT";
  constructor(readonly idempotencyKey: string) {
    super("This idempotency key was used before with different input.");
  }
}

/** A problem with a part of what was asked, kept by the act that did the rest: its class, its code, what explains it. */
export type Refusal = Readonly<Record<string, PlainValue>> & { problem: string; code: string };

export function refusalOf(problem: Problem): Refusal {
  const values = Object.entries(problem) as [string, PlainValue][];
  return { ...Object.fromEntries(values), problem: problem.name, code: problem.code };
}
