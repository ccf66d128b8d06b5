import { Migration } from "@mikro-orm/migrations";
import { statements } from "./tenant-table.ts";

/** Making keys of one's own is a right of its own; a key that was allowed to make keys still is. */
export class Migration20261128009000OwnApiKeys extends Migration {
  override up(): void {
    for (const sql of ownKeys) this.addSql(sql);
  }
}

// Of all companies at once: for these statements the owner is not held to one.
const ownKeys = statements(`
alter table api_key no force row level security;
update api_key set scopes = array_append(scopes, 'api-key:manage-own')
  where 'api-key:manage' = any(scopes) and not 'api-key:manage-own' = any(scopes);
alter table api_key force row level security;
`);
