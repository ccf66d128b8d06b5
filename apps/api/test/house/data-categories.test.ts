import { afterAll, beforeAll, expect, test } from "vitest";
import { dataRegister } from "../../src/data-register.ts";
import { dataCategories, type TableData } from "../../src/platform/data-category.ts";
import { startService, type TestService } from "../service.ts";

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const camelCase = (name: string) => name.replace(/_(.)/g, (_match, letter: string) => letter.toUpperCase());
const register = Object.entries(dataRegister) as [string, TableData<string>][];

/** `person.email` for each category it stands in. */
const annotated = register.flatMap(([table, data]) =>
  dataCategories.flatMap((category) => (data[category] ?? []).map((column) => `${table}.${column}`)),
);

test("every column belongs to one of the four categories of the privacy policy", async () => {
  const { rows } = await service.owner.query<{ table_name: string; column_name: string }>(
    "select table_name, column_name from information_schema.columns where table_schema = 'public' and table_name <> 'schema_migration'",
  );
  const columns = rows.map((row) => `${camelCase(row.table_name)}.${camelCase(row.column_name)}`);
  expect(annotated.toSorted()).toEqual(columns.toSorted());
});

test("no column stands in two categories", () => {
  expect(annotated.filter((column, index) => annotated.indexOf(column) !== index)).toEqual([]);
});

test("what is personal is a column of its table, and each table says what it is for", () => {
  for (const [table, data] of register) {
    expect(data.purpose, table).toMatch(/\.$/);
    for (const column of data.personal ?? []) expect(annotated).toContain(`${table}.${column}`);
  }
});
