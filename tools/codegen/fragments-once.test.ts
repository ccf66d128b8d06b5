import { expect, test } from "vitest";
import { fragmentsOnce } from "./fragments-once.ts";

const name = { kind: "Name", value: "NameParts" };
const fragment = JSON.stringify({ kind: "FragmentDefinition", name });
const operation = (of: string) => JSON.stringify({ kind: "OperationDefinition", name: { kind: "Name", value: of } });
const written = (names: string, definitions: string) =>
  `export const ${names} = {"kind":"Document","definitions":[${definitions}]} as unknown as DocumentNode<A, B>;\n`;

test("a fragment that two operations use is written once, before both", () => {
  const types = "export type NamePartsFragment = { name: string };\n\n";
  const one = written("OneDocument", `${operation("One")},${fragment}`);
  const other = written("OtherDocument", `${operation("Other")},${fragment}`);
  expect(fragmentsOnce(types + written("NamePartsFragmentDoc", fragment) + one + other)).toBe(
    `${types}const NamePartsDefinition = ${fragment};\n` +
      written("NamePartsFragmentDoc", "NamePartsDefinition") +
      written("OneDocument", `${operation("One")},NamePartsDefinition`) +
      written("OtherDocument", `${operation("Other")},NamePartsDefinition`),
  );
});

test("operations without fragments stay as they are", () => {
  const alone = written("OneDocument", operation("One"));
  expect(fragmentsOnce(alone)).toBe(alone);
});
