import { Migration } from "@mikro-orm/migrations";
import { statements } from "./tenant-table.ts";

/**
 * Whether a product is goods or a service decides how a sale abroad is taxed. Those that exist are services where they
 * are counted in hours, months and the like or classified as works or services (CPV divisions from 45 on, but for
 * software packages), else goods.
 */
export class Migration20261128095200ProductSupply extends Migration {
  override up(): void {
    for (const sql of supply) this.addSql(sql);
  }
}

// Of all companies at once: for these statements the owner is not held to one.
const supply = statements(`
alter table product no force row level security;
alter table product add column supply text not null default 'GOODS' check (supply in ('GOODS', 'SERVICES'));
update product set supply = 'SERVICES'
  where unit_code in ('SEC', 'MIN', 'HUR', 'DAY', 'WEE', 'MON', 'QAN', 'SAN', 'ANN', 'E48', 'E49', 'E51', 'IE', 'LS', 'KMT')
     or classification_scheme = 'STI' and left(classification_code, 2) between '45' and '98'
        and left(classification_code, 2) <> '48';
alter table product alter column supply drop default;
alter table product force row level security;
`);
