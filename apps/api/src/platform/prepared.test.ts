import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startService, type TestService } from "../../test/service.ts";
import { databaseOf } from "./database.ts";
import { given, prepared } from "./prepared.ts";

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** One connection, as a transaction has it. */
function onOneConnection<Result>(work: (db: ReturnType<typeof databaseOf>) => Promise<Result>): Promise<Result> {
  return service.services.orm.em.fork().transactional((em) => work(databaseOf(em)));
}

test("a connection plans a statement once, whatever it is asked", async () => {
  const answers = await onOneConnection(async (db) => {
    const ask = (number: number) =>
      prepared(db, sql<{ twiceAsMuch: number }>`select ${number}::int * 2 as twice_as_much`);
    const asked = [await ask(1), await ask(21)];
    const { rows } = await sql`select 1 from pg_prepared_statements where statement like '%twice_as_much'`.execute(db);
    return { asked, planned: rows.length };
  });
  expect(answers).toEqual({ asked: [[{ twiceAsMuch: 2 }], [{ twiceAsMuch: 42 }]], planned: 1 });
});

test("rows travel as one parameter, and keep quotes, missing members and decimals as they are", async () => {
  const rows = [{ name: `„O'Neil" \\ Ștefan`, price: "0.100000" }, { name: "nothing else" }];
  const columns = { name: "text", price: "numeric" };
  const back = await onOneConnection((db) => prepared(db, sql`select name, price from ${given(rows, columns)}`));
  expect(back).toEqual([rows[0], { name: "nothing else", price: null }]);
});
