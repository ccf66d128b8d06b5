import { Kind, parse, type FieldNode, type FragmentDefinitionNode } from "graphql";
import { expect, test } from "vitest";
import { asksAt } from "./asked.ts";

/** The first field of a query, as its resolver is told of it. */
function fieldOf(query: string) {
  const { definitions } = parse(query);
  const fragments: Record<string, FragmentDefinitionNode> = {};
  let fieldNodes: FieldNode[] = [];
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    else if (definition.kind === Kind.OPERATION_DEFINITION)
      fieldNodes = definition.selectionSet.selections.filter(({ kind }) => kind === Kind.FIELD) as FieldNode[];
  }
  return { fieldNodes, fragments };
}

test("a field is asked for by itself, under an alias, and inside fragments", () => {
  const asks = asksAt(
    fieldOf(`{ document { number ... on Document { lines { name } } ...Rest } }
      fragment Rest on Document { price: totals { net } ...More } fragment More on Document { content { language } }`),
  );
  expect(["number", "lines", "totals", "content"].filter(asks)).toEqual(["number", "lines", "totals", "content"]);
  expect(["net", "name", "buyer", "price"].filter(asks)).toEqual([]);
});

test("a path leads to the rows of a connection, through every fragment on the way", () => {
  const asks = asksAt(
    fieldOf(`{ documents { edges { cursor node { id } } ...Page } }
      fragment Page on DocumentConnection { edges { node { ...Row } } } fragment Row on Document { buyer { name } }`),
    ["edges", "node"],
  );
  expect(["id", "buyer"].filter(asks)).toEqual(["id", "buyer"]);
  expect(["cursor", "name", "edges"].filter(asks)).toEqual([]);
});

test("fragments that double each other cost no more than their number", () => {
  const count = 40;
  const doubling = Array.from(
    { length: count },
    (_, index) => `fragment F${index} on Document { ...F${index + 1} ...F${index + 1} }`,
  );
  const query = `{ document { ...F0 } } ${doubling.join(" ")} fragment F${count} on Document { number }`;
  expect(asksAt(fieldOf(query))("number")).toBe(true);
});
