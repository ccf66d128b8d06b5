import { Migration } from "@mikro-orm/migrations";
import { statements } from "./tenant-table.ts";

/** Who calls, found by one statement: it is asked before anything else of every request. */
export class Migration20261128000900Callers extends Migration {
  override up(): void {
    for (const sql of callers) this.addSql(sql);
  }
}

const callers = statements(`
-- Both enter a company or a person as any transaction does, and read under the policies. Call them outside a transaction:
-- what they enter is left with their statement.

create function app.key_holder(of_token text, at timestamptz)
returns table (company_id uuid, api_key_id uuid, name text, scopes text[], last_used_at timestamptz, membership_id uuid,
  role text, person_id uuid, time_zone text)
language plpgsql as $$
declare found_company uuid; found_key uuid;
begin
  select d.company_id, d.api_key_id into found_company, found_key from api_key_directory d where d.token_hash = of_token;
  if found_company is null then
    return;
  end if;
  perform set_config('app.company_id', found_company::text, true);
  return query
    select k.company_id, k.id, k.name, k.scopes, k.last_used_at, m.id, m.role, m.person_id, c.time_zone
      from api_key k
      join membership m on m.company_id = k.company_id and m.id = k.membership_id and m.deactivated_at is null
      join person p on p.id = m.person_id and p.deactivated_at is null
      join company c on c.id = k.company_id
     where k.company_id = found_company and k.id = found_key and k.revoked_at is null
       and (k.expires_at is null or k.expires_at > at);
end $$;

-- Without a company, or in one the person is no member of, the membership is null.
create function app.session_holder(of_token text, of_company uuid, at timestamptz)
returns table (session_id uuid, last_seen_at timestamptz, person_id uuid, given_name text, family_name text,
  is_demo boolean, membership_id uuid, role text, time_zone text)
language plpgsql as $$
declare found_person uuid;
begin
  select s.person_id into found_person from session s where s.token_hash = of_token;
  if found_person is null then
    return;
  end if;
  perform set_config('app.person_id', found_person::text, true);
  return query
    select s.id, s.last_seen_at, p.id, p.given_name, p.family_name, p.is_demo, m.id, m.role, c.time_zone
      from session s
      join person p on p.id = s.person_id and p.deactivated_at is null
      left join (membership m join company c on c.id = m.company_id)
        on m.person_id = p.id and m.company_id = of_company and m.deactivated_at is null
     where s.token_hash = of_token and s.revoked_at is null and s.expires_at > at;
end $$;
`);
