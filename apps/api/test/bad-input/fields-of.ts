import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";

export type Path = readonly (string | number)[];

/** One field of an input, wherever it stands in it. */
export interface Field {
  path: Path;
  /** `String`, `ID`, `Int`, `Boolean`, or the name of an enum. */
  type: string;
  isRequired: boolean;
}

/** Every field of an input type that holds a value, those of nested objects too; a list by its first entry. */
export function fieldsOf(schema: GraphQLSchema, inputType: string): Field[] {
  const type = schema.getType(inputType);
  if (!isInputObjectType(type)) throw new Error(`There is no input type ${inputType}.`);
  return valuesIn(type, []);
}

/** Where an input type has objects, itself included. */
export function objectsOf(schema: GraphQLSchema, inputType: string): Path[] {
  const paths = fieldsOf(schema, inputType).map(({ path }) => path.slice(0, -1));
  const owners = paths.map((path) => (typeof path.at(-1) === "number" ? path : path));
  return [...new Map(owners.map((path) => [path.join("."), path])).values()];
}

function valuesIn(type: GraphQLInputType, path: Path, isRequired = false): Field[] {
  if (isNonNullType(type)) return valuesIn(type.ofType, path, true);
  if (isListType(type)) return valuesIn(type.ofType, [...path, 0], false);
  if (!isInputObjectType(type)) return [{ path, type: getNamedType(type).name, isRequired }];
  return Object.values(type.getFields()).flatMap((field) => valuesIn(field.type, [...path, field.name]));
}

/** The input with another value at a path; whatever the path leads through must be there. */
export function withValue<Input>(input: Input, path: Path, value: unknown): Input {
  const [key, ...rest] = path;
  if (key === undefined) return value as Input;
  if (input === null || typeof input !== "object") throw new Error(`The input has nothing at ${String(key)}.`);
  const copy = (Array.isArray(input) ? [...input] : { ...input }) as Record<string | number, unknown>;
  copy[key] = withValue(copy[key], rest, value);
  return copy as Input;
}

export function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], input);
}
