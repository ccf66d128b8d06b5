import { Migration } from "@mikro-orm/migrations";
import { statements } from "./tenant-table.ts";

/** Where somebody works: the work point that their new documents begin with. */
export class Migration20261128101500DefaultWorkPoint extends Migration {
  override up(): void {
    for (const sql of workPoints) this.addSql(sql);
  }
}

const workPoints = statements(`
alter table membership add column default_work_point_id uuid;
alter table membership add foreign key (company_id, default_work_point_id) references work_point (company_id, id);
create index membership_by_work_point on membership (company_id, default_work_point_id) where default_work_point_id is not null;
`);
