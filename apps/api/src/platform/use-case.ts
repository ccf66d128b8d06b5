import type { Problem } from "@softmanager/domain";
import type { z } from "zod";
import type { Requirement } from "./permissions.ts";
import type { Request } from "./request.ts";
import type { Scope } from "./scope.ts";

/** A problem class, as a use case lists those it may refuse with. */
// oxlint-disable-next-line typescript/no-explicit-any -- constructors of problems take whatever explains them
export type ProblemClass = new (...values: any[]) => Problem;

/** What a use case gives back: plain, small and stable, so that a repeated request can be given the same answer. */
export type PlainOutput = Readonly<Record<string, PlainValue>>;

export type PlainValue =
  | string
  | number
  | boolean
  | null
  | readonly PlainValue[]
  | { readonly [member: string]: PlainValue };

export interface UseCase<Schema extends z.ZodType = z.ZodType, Output extends PlainOutput = PlainOutput> {
  /** `module.verbNoun`; also the act's name in the audit trail. */
  name: string;
  permission: Requirement;
  /** The shape of the input, shared with the forms. */
  input: Schema;
  /** Refusals that reach the client as typed members of the mutation's result. */
  problems: readonly ProblemClass[];
  /** What the act is about, for the audit trail; its id is the output's `<subject>Id`. */
  subject?: string;
  /** The act concerns the person and none of their companies: the platform's audit trail shows it, no company's does. */
  isPersonal?: boolean;
  /**
   * Runs before the transaction, in short ones of its own: what must remain even when the act is refused and rolls
   * back, such as the record of a try.
   */
  admit?(request: Request, input: z.output<Schema>): Promise<void>;
  run(scope: Scope, input: z.output<Schema>): Promise<Output>;
  /**
   * Looks, outside any transaction, for what the act threw an error about because it was lacking. True lets the act begin
   * anew, once, and make do with what was found.
   */
  remedy?(request: Request, lacking: unknown): Promise<boolean>;
}

/** Declares a use case; the identity function that gives it its types. */
export function useCase<Schema extends z.ZodType, Output extends PlainOutput>(
  declared: UseCase<Schema, Output>,
): UseCase<Schema, Output> {
  return declared;
}
