import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import type { Requirement } from "../../src/platform/permissions.ts";

/** One real id per kind of record: `customer`, `document`, … */
export type Ids = Readonly<Record<string, string>>;

export interface Operation {
  /** `Query.customer`, `Mutation.createDraft`. */
  id: string;
  name: string;
  isMutation: boolean;
  requirement: Requirement;
  query: string;
  /** Arguments that name the records given. */
  variables(ids: Ids): Record<string, unknown>;
}

/** Every operation of the schema, ready to be asked; one that nobody wrote a test for is asked all the same. */
export function operationsOf(schema: GraphQLSchema): Operation[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    root ? Object.values(root.getFields()).map((field) => operationOf(root, field)) : [],
  );
}

function operationOf(root: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Operation {
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(", ");
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
  const call = field.args.length > 0 ? `${field.name}(${passed})` : field.name;
  const kind = root.name === "Mutation" ? "mutation" : "query";
  const about = subjectOf(field);
  return {
    id: `${root.name}.${field.name}`,
    name: field.name,
    isMutation: kind === "mutation",
    requirement: field.extensions.requirement as Requirement,
    query: `${kind}${declared ? ` (${declared})` : ""} { ${call} ${selectionOf(getNamedType(field.type), 3)} }`,
    variables: (ids) =>
      Object.fromEntries(
        field.args
          .filter(isWanted)
          .map((arg) => [arg.name, valueOf(arg.type, { name: arg.name, about, ids, depth: 0 })]),
      ),
  };
}

/** What must be given, and whatever names a record. */
function isWanted({ type }: { type: GraphQLInputType }): boolean {
  return isNonNullType(type) || getNamedType(type).name === "ID";
}

/** What an argument called `id` means: the record that the operation answers with. */
function subjectOf(field: GraphQLField<unknown, unknown>): string {
  const { name } = getNamedType(field.type);
  return lowerFirst(name.replace(/(Result|Connection|Detail|Type)$/, ""));
}

interface Place {
  name: string;
  about: string;
  ids: Ids;
  depth: number;
}

/** A value of the type: real ids where it names records, and something plausible everywhere else. */
function valueOf(type: GraphQLInputType, place: Place): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, place);
  if (isListType(type))
    return place.depth > 4 ? [] : [valueOf(type.ofType, { ...place, name: place.name.replace(/s$/, "") })];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isWanted);
    return Object.fromEntries(
      fields.map((field) => [field.name, valueOf(field.type, { ...place, name: field.name, depth: place.depth + 1 })]),
    );
  }
  return scalarOf(getNamedType(type).name, place);
}

function scalarOf(type: string, { name, about, ids }: Place): unknown {
  if (type === "ID") return ids[name.replace(/Id$/, "")] ?? ids[about] ?? Object.values(ids)[0];
  if (type === "Int") return 1;
  if (type === "Float") return 1;
  if (type === "Boolean") return true;
  if (/(^|[a-z])(on|at|from|to|date|since)$/i.test(name)) return "2026-11-24";
  if (/amount|price|rate|quantity|percent/i.test(name)) return "1";
  if (/currency/i.test(name)) return "RON";
  if (/country/i.test(name)) return "RO";
  return "probe";
}

/** The fields of a type, so deep; of a union, those whose shape its members agree on. */
export function selectionOf(type: GraphQLNamedType, depth: number): string {
  if (isLeafType(type)) return "";
  if (isUnionType(type)) {
    const shapes = new Map<string, string>();
    const parts = type.getTypes().map((member) => `... on ${member.name} ${fieldsOf(member, { depth, shapes })}`);
    return `{ __typename ${parts.join(" ")} }`;
  }
  return isObjectType(type) ? fieldsOf(type, { depth, shapes: new Map() }) : "{ __typename }";
}

function fieldsOf(type: GraphQLObjectType, { depth, shapes }: { depth: number; shapes: Map<string, string> }): string {
  const chosen = Object.values(type.getFields()).flatMap((field) => {
    const shape = String(field.type);
    const named = getNamedType(field.type);
    if (field.args.some(isRequiredArgument) || (shapes.get(field.name) ?? shape) !== shape) return [];
    if (!isLeafType(named) && depth <= 1) return [];
    shapes.set(field.name, shape);
    return [isLeafType(named) ? field.name : `${field.name} ${selectionOf(named, depth - 1)}`];
  });
  return `{ __typename ${chosen.join(" ")} }`;
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
