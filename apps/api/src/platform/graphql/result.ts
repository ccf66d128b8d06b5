import { Problem } from "@softmanager/domain";
import { createUnionType } from "type-graphql";
import type { z } from "zod";
import { IdempotencyConflict, InvalidInput, VersionConflict } from "../problems.ts";
import { run } from "../run.ts";
import type { PlainOutput, ProblemClass, UseCase } from "../use-case.ts";
import type { GraphQLContext } from "./context.ts";
import { plainProblem, typeOfProblem } from "./problem-types.ts";

/** Problems that any mutation may answer with. */
const shared: readonly ProblemClass[] = [InvalidInput, VersionConflict, IdempotencyConflict];

type ObjectClass = new () => object;

/** The result of a mutation: its success type, its own problems and the three shared ones. */
export function resultOf(name: string, success: ObjectClass, { problems }: { problems: readonly ProblemClass[] }) {
  const types = [success, ...[...shared, ...problems].map(typeOfProblem)] as const;
  return createUnionType({
    name,
    description: `What became of the request: ${success.name.replace(/Type$/, "")}, or a problem to act on.`,
    types: () => types as [ObjectClass, ...ObjectClass[]],
    resolveType: (value: { __typename?: string }) => value.__typename,
  });
}

/**
 * Performs a use case for a mutation and presents its outcome: what `present` reads after the commit, or the
 * listed problem that rolled it back. `success` is the name of the success type.
 */
export async function act<Schema extends z.ZodType, Output extends PlainOutput>(
  context: GraphQLContext,
  useCase: UseCase<Schema, Output>,
  input: unknown,
  { success, present }: { success: string; present: (output: Output) => Promise<object> | object },
): Promise<object> {
  await context.reader.end();
  try {
    const output = await run(context, useCase, input as z.input<Schema>);
    return { ...(await present(output)), __typename: success };
  } catch (error) {
    if (error instanceof Problem && isListed(error, useCase)) return plainProblem(error, context.language);
    throw error;
  }
}

function isListed(problem: Problem, useCase: UseCase): boolean {
  return [...shared, ...useCase.problems].includes(problem.constructor as ProblemClass);
}
