/** A value a problem carries to explain itself; it reaches the client as a typed field. */
export type ProblemValue = string | number | boolean | null | readonly string[];

/**
 * A refusal that a person can act on.
 *
 * Thrown inside a use case it rolls the transaction back and reaches the client as a typed member of the
 * mutation's result. `code` is stable and part of the public contract; the message is for developers, people
 * read the translation that belongs to the code.
 */
export abstract class Problem extends Error {
  abstract readonly code: string;

  override get name(): string {
    return this.constructor.name;
  }
}
