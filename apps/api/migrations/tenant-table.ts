/** What the application role may do with a table's rows. */
export type Privilege = "select" | "insert" | "update" | "delete";

interface TenantTable {
  /** Defaults to all four; a table that keeps history gets only select and insert. */
  may?: readonly Privilege[];
  /** Column that names the company; the table of companies itself uses `id`. */
  companyColumn?: string;
  /** Replaces the usual policy's USING expression, for the few tables a person may see across companies. */
  visible?: string;
}

/**
 * The statements that make a table a tenant table: row-level security enabled and forced, one policy on the
 * company of the transaction, and the privileges of the application role. A house test fails without them.
 */
export function tenantTable(name: string, { may, companyColumn = "company_id", visible }: TenantTable = {}): string[] {
  const own = `${companyColumn} = (select app.company())`;
  return [
    `alter table ${name} enable row level security`,
    `alter table ${name} force row level security`,
    `create policy ${name}_of_company on ${name} using (${visible ?? own}) with check (${own})`,
    `grant ${(may ?? ["select", "insert", "update", "delete"]).join(", ")} on ${name} to softmanager_app`,
  ];
}

/** Privileges on a platform table, which belongs to no company and is on the house's short list of exceptions. */
export function platformTable(name: string, may: readonly Privilege[]): string {
  return `grant ${may.join(", ")} on ${name} to softmanager_app`;
}

/** Splits a block of SQL into statements at lines that end with `;` outside of `$$` bodies. */
export function statements(block: string): string[] {
  const found: string[] = [];
  let current = "";
  let inBody = false;
  for (const line of block.split("\n")) {
    current += `${line}\n`;
    if ((line.match(/\$\$/g) ?? []).length % 2 === 1) inBody = !inBody;
    if (!inBody && line.trimEnd().endsWith(";")) {
      found.push(current.trim().replace(/;$/, ""));
      current = "";
    }
  }
  if (current.trim()) found.push(current.trim());
  return found.filter(Boolean);
}
