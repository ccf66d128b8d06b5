import type pg from "pg";

/** Tables whose rows are not a company's to keep: the schema's own list, and counts that last a minute. */
const passing = ["schema_migration", "rate_count"];

/** Every row of every table as an `insert` statement; sorted, so that two recordings differ where the data do. */
export async function rowsOf(owner: pg.Pool): Promise<string> {
  const statements: string[] = [];
  for (const { table, columns } of await tablesOf(owner)) {
    const names = columns.map((column) => `"${column}"`).join(", ");
    const values = columns.map((column) => `quote_nullable("${column}"::text)`).join(", ");
    const { rows } = await owner.query<{ values: string }>(
      `select concat_ws(', ', ${values}) as values from "${table}" order by 1`,
    );
    for (const row of rows) statements.push(`insert into "${table}" (${names}) values (${row.values});`);
  }
  return `${statements.join("\n")}\n`;
}

/** Brings the rows back; they were checked when they were first written, so no trigger looks at them again. */
export async function bringRows(owner: pg.Pool, rows: string): Promise<void> {
  const connection = await owner.connect();
  await connection.query(`begin; set local session_replication_role = replica;\n${rows}\ncommit`);
  connection.release();
}

async function tablesOf(owner: pg.Pool): Promise<{ table: string; columns: string[] }[]> {
  const { rows } = await owner.query<{ table: string; columns: string[] }>(
    `select c.table_name as table, array_agg(c.column_name::text order by c.ordinal_position) as columns
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
        and c.table_name <> all ($1) group by 1 order by 1`,
    [passing],
  );
  return rows;
}
