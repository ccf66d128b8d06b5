import type { Problem } from "@softmanager/domain";
import { textsIn, type Text, type TextLanguage } from "@softmanager/texts";
import { Field, Int, ObjectType } from "type-graphql";
import { IdempotencyConflict, InvalidInput, VersionConflict } from "../problems.ts";
import type { ProblemClass } from "../use-case.ts";

/** Tells a field's GraphQL type, as decorators take it. */
type TypeThunk = () => object;

interface Exposure {
  description: string;
  /** The sentence people read; placeholders are the problem's own values. */
  text: Text;
  /** The values that explain it, each a field of the GraphQL type. */
  fields?: Record<string, { type: TypeThunk; description: string; nullable?: boolean }>;
}

interface ExposedProblem extends Exposure {
  type: new () => object;
}

const exposed = new Map<ProblemClass, ExposedProblem>();

/** Makes a problem a type of the public schema: its code, its sentence in the caller's language, and its values. */
export function exposeProblem(problem: ProblemClass, exposure: Exposure): void {
  const type = { [problem.name]: class {} }[problem.name] as new () => object;
  ObjectType(problem.name, { description: exposure.description, simpleResolvers: true })(type);
  field(type, "code", { type: () => String, description: "Stable code of the problem." });
  field(type, "message", {
    type: () => String,
    description: "What happened and what to do, in the request's language.",
  });
  for (const [name, declared] of Object.entries(exposure.fields ?? {})) field(type, name, declared);
  exposed.set(problem, { ...exposure, type });
}

function field(
  type: new () => object,
  name: string,
  { type: returns, description, nullable = false }: { type: TypeThunk; description: string; nullable?: boolean },
): void {
  Field(returns as () => StringConstructor, { description, nullable })(type.prototype as object, name);
}

/** The GraphQL type of a problem; a problem nobody exposed is a programmer's mistake. */
export function typeOfProblem(problem: ProblemClass): new () => object {
  const known = exposed.get(problem);
  if (!known) throw new Error(`${problem.name} is listed by a use case but not exposed.`);
  return known.type;
}

/** A problem as the result union carries it. */
export function plainProblem(problem: Problem, language: TextLanguage): Record<string, unknown> {
  const known = exposed.get(problem.constructor as ProblemClass);
  if (!known) throw problem;
  const values = Object.fromEntries(Object.keys(known.fields ?? {}).map((key) => [key, problem[key as keyof Problem]]));
  const told = textsIn({ message: known.text }, language).message as string | ((values: object) => string);
  const message = typeof told === "string" ? told : told(values);
  return { __typename: problem.constructor.name, code: problem.code, message, ...values };
}

@ObjectType({ description: "What is wrong with one field of an input.", simpleResolvers: true })
class InputIssue {
  @Field(() => String, { description: "Dotted path of the field in the input, for example `buyer.address.county`." })
  path!: string;

  @Field(() => String, { description: "Stable code of what is wrong." })
  code!: string;

  @Field(() => String, { description: "What to do about it, in the request's language." })
  message!: string;
}

exposeProblem(InvalidInput, {
  description: "The input does not have the shape the operation needs; nothing was changed.",
  text: { ro: "Verifică datele marcate.", en: "Check the marked fields." },
  fields: { issues: { type: () => [InputIssue], description: "One entry per field that needs attention." } },
});

exposeProblem(VersionConflict, {
  description: "Somebody changed the record after you read it; nothing was changed.",
  text: {
    ro: "Între timp altcineva a modificat înregistrarea. Reîncarc-o și reia modificarea.",
    en: "Somebody changed this record in the meantime. Reload it and make your change again.",
  },
  fields: {
    expectedVersion: { type: () => Int, description: "The version you sent." },
    actualVersion: { type: () => Int, description: "The version it has now." },
  },
});

exposeProblem(IdempotencyConflict, {
  description: "The idempotency key was used before with different input; nothing was changed.",
  text: {
    ro: "Cheia de idempotență a mai fost folosită, cu alte date.",
    en: "This idempotency key was used before with different input.",
  },
  fields: { idempotencyKey: { type: () => String, description: "The key you sent." } },
});
