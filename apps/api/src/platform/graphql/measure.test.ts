import { buildSchema, Kind, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { measureOf } from "./measure.ts";

const schema = buildSchema(`
  type Query { person: Person  people(first: Int! = 50): PeopleConnection! }
  type Mutation { greet: Person }
  type Person { name: String friend: Person friends: [Person!]! }
  type PeopleConnection { edges: [Edge!]! }
  type Edge { node: Person! }
`);

function measured(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("no operation");
  return measureOf({ schema, document, operation, variables });
}

describe("the depth of a query", () => {
  test.each([
    ["{ person { name } }", 2],
    ["{ person { friend { friend { name } } } }", 4],
    ["{ ...P } fragment P on Query { person { ...N } } fragment N on Person { friend { name } }", 3],
    ["{ __schema { types { fields { type { name } } } } }", 0],
  ])("of %s is %i", (query, depth) => expect(measured(query).depth).toBe(depth));
});

describe("the cost of a query", () => {
  test.each<[query: string, variables: Record<string, unknown>, cost: number, because: string]>([
    ["{ person { name } }", {}, 1, "one object"],
    ["{ person { friends { name } } }", {}, 6, "a list without a page is taken for five"],
    ["{ people(first: 10) { edges { node { name } } } }", {}, 30, "ten rows: connection, edge and node"],
    ["{ people { edges { node { name } } } }", {}, 150, "the page that is usual"],
    ["query ($n: Int!) { people(first: $n) { edges { node { name } } } }", { n: 2 }, 6, "as many as the variable says"],
    ["query ($n: Int = 4) { people(first: $n) { edges { node { name } } } }", {}, 12, "or its default"],
    ["{ people(first: 1000000) { edges { node { name } } } }", {}, 300, "never more than a page may hold"],
    ["{ people(first: -5) { edges { node { name } } } }", {}, 3, "never less than nothing"],
    ["mutation { a: greet { name } b: greet { name } }", {}, 22, "ten for each mutation besides"],
  ])("%s with %j is %i: %s", (query, variables, cost) => expect(measured(query, variables).cost).toBe(cost));

  test("is known at once for fragments that double each other a hundred times", () => {
    const fragments = Array.from(
      { length: 100 },
      (_each, level) =>
        `fragment F${level} on Person { a: friend { ...F${level + 1} } b: friend { ...F${level + 1} } }`,
    );
    const { aliases, cost } = measured(`{ person { ...F0 } } ${fragments.join(" ")} fragment F100 on Person { name }`);
    expect(aliases).toBeGreaterThan(1e30);
    expect(cost).toBe(Number.MAX_SAFE_INTEGER);
  });
});
