import type { Problem } from "@softmanager/domain";
import { asRead } from "@softmanager/inputs";
import { textsIn, type Text, type TextLanguage } from "@softmanager/texts";
import { Field, Int, InterfaceType, ObjectType } from "type-graphql";
import { IdempotencyConflict, InvalidInput, VersionConflict, refusalOf, type Refusal } from "../problems.ts";
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

@InterfaceType("Problem", {
  description: "Why something was not done, told so that a person can act on it.",
  resolveType: ({ __typename }: { __typename: string }) => __typename,
})
export abstract class ProblemInterface {
  @Field(() => String, { description: "Stable code of the problem." })
  code!: string;

  @Field(() => String, { description: "What happened and what to do, in the request's language." })
  message!: string;
}

const exposed = new Map<ProblemClass, ExposedProblem>();

/** Makes a problem a type of the public schema: its code, its sentence in the caller's language, and its values. */
export function exposeProblem(problem: ProblemClass, exposure: Exposure): void {
  const type = { [problem.name]: class {} }[problem.name] as new () => object;
  const { description } = exposure;
  ObjectType(problem.name, { description, implements: ProblemInterface, simpleResolvers: true })(type);
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

export type PlainProblem = Record<string, unknown> & { __typename: string; code: string; message: string };

/** A problem as the result union carries it. */
export function plainProblem(problem: Problem, language: TextLanguage): PlainProblem {
  const known = exposed.get(problem.constructor as ProblemClass);
  if (!known) throw problem;
  return plain(known, refusalOf(problem), language);
}

/** The same of a problem that an act kept, having done the rest of what was asked. */
export function plainRefusal(refusal: Refusal, language: TextLanguage): PlainProblem {
  const known = [...exposed].find(([{ name }]) => name === refusal.problem)?.[1];
  if (!known) throw new Error(`${refusal.problem} is refused with but not exposed.`);
  return plain(known, refusal, language);
}

function plain({ text, fields = {} }: Exposure, refusal: Refusal, language: TextLanguage): PlainProblem {
  const values = Object.fromEntries(Object.keys(fields).map((key) => [key, refusal[key]]));
  const told = textsIn({ message: text }, language).message as string | ((values: object) => string);
  const message = typeof told === "string" ? told : told(asRead(values, language));
  return { __typename: refusal.problem, code: refusal.code, message, ...values };
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
