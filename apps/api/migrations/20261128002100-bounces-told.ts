import { Migration } from "@mikro-orm/migrations";
import { statements } from "./tenant-table.ts";

/** Who told that a mail came back, where it was a person. */
export class Migration20261128002100BouncesTold extends Migration {
  override up(): void {
    for (const sql of bounces) this.addSql(sql);
  }
}

const bounces = statements(`
alter table email_recipient add column bounced_by uuid;
-- Rows there are hold nothing in it, and the owner, under its own policies, could look at none of them.
alter table email_recipient add constraint email_recipient_bounced_by
  foreign key (company_id, bounced_by) references membership (company_id, id) not valid;
alter table email_recipient add constraint email_recipient_bounce_told check (bounced_by is null or state = 'BOUNCED');
`);
