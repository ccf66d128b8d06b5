import type { EntityMetadata } from "@mikro-orm/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startService, type TestService } from "../service.ts";

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

interface Column {
  table_name: string;
  column_name: string;
  is_nullable: "YES" | "NO";
}

/** Columns that their module reads and writes by explicit SQL alone, each with its reason. */
const withoutProperty: Record<string, string> = {
  "session.impersonator_person_id": "support access comes later",
};

test("entities and tables have the same columns, with the same ones optional", async () => {
  const { rows } = await service.owner.query<Column>(
    "select table_name, column_name, is_nullable from information_schema.columns where table_schema = 'public'",
  );
  const faults = [...service.services.orm.getMetadata().getAll().values()].flatMap((entity) => faultsOf(entity, rows));
  expect(faults).toEqual([]);
});

function faultsOf(entity: EntityMetadata, rows: readonly Column[]): string[] {
  const columns = new Map(
    rows.filter((row) => row.table_name === entity.tableName).map((row) => [row.column_name, row]),
  );
  const mapped = entity.props.flatMap((property) =>
    property.persist === false ? [] : (property.fieldNames ?? []).map((field) => ({ field, property })),
  );
  const missing = mapped
    .filter(({ field }) => !columns.has(field))
    .map(({ field }) => `${entity.tableName}.${field} is no column`);
  const known = new Set(mapped.map(({ field }) => field));
  const unmapped = [...columns.keys()]
    .filter((column) => !known.has(column) && !(`${entity.tableName}.${column}` in withoutProperty))
    .map((column) => `${entity.tableName}.${column} has no property`);
  const differing = mapped
    .filter(
      ({ field, property }) =>
        columns.has(field) && Boolean(property.nullable) !== (columns.get(field)?.is_nullable === "YES"),
    )
    .map(({ field }) => `${entity.tableName}.${field} is optional on one side alone`);
  return [...missing, ...unmapped, ...differing];
}
