import { Migration } from "@mikro-orm/migrations";
import { statements } from "./tenant-table.ts";

/** Who is registered for the Union only (art. 317 Cod fiscal) has a VAT code of its own, other than RO and the fiscal code. */
export class Migration20261128095100SpecialVatCode extends Migration {
  override up(): void {
    for (const sql of code) this.addSql(sql);
  }
}

const code = statements(`
alter table vat_period add column vat_code text check (vat_code is null or status = 'SPECIAL');
`);
