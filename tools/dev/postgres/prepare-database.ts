import { createHash } from "node:crypto";
import { Client, escapeIdentifier, escapeLiteral } from "pg";

export interface PreparedDatabase {
  /** As `softmanager_app`, which owns no table and passes under every policy. */
  databaseUrl: string;
  /** As `softmanager_owner`, which migrates. */
  ownerUrl: string;
}

const extensions = ["pg_trgm", "btree_gin"];

/** Makes the two roles and the database, or finds them as they are; safe to repeat and to run twice at once. */
export async function prepareDatabase({
  superuserUrl,
  database,
  fresh = false,
}: {
  superuserUrl: string;
  database: string;
  /** Drops what bears the name first. */
  fresh?: boolean;
}): Promise<PreparedDatabase> {
  const superuser = new URL(superuserUrl);
  const owner = roleUrl(superuser, { role: "softmanager_owner", database });
  const app = roleUrl(superuser, { role: "softmanager_app", database });
  await asSuperuser(superuser.href, async (client) => {
    await client.query("select pg_advisory_lock(748202612)");
    await ensureRole(client, owner, "createdb");
    await ensureRole(client, app, "nocreatedb");
    if (fresh) await client.query(`drop database if exists ${escapeIdentifier(database)} with (force)`);
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [database]);
    if (!rowCount) await client.query(`create database ${escapeIdentifier(database)} owner softmanager_owner`);
  });
  await asSuperuser(withDatabase(superuser, database).href, async (client) => {
    await client.query("select pg_advisory_lock(748202612)");
    for (const name of extensions) await client.query(`create extension if not exists ${name}`);
  });
  return { databaseUrl: app.href, ownerUrl: owner.href };
}

async function ensureRole(client: Client, url: URL, privileges: string): Promise<void> {
  const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [url.username]);
  const verb = rowCount ? "alter" : "create";
  const password = url.password ? ` password ${escapeLiteral(url.password)}` : "";
  await client.query(
    `${verb} role ${escapeIdentifier(url.username)} login nosuperuser nobypassrls nocreaterole ${privileges}${password}`,
  );
}

/** Each role's password follows from the superuser's, so nothing more has to be kept. */
function roleUrl(superuser: URL, { role, database }: { role: string; database: string }): URL {
  const url = withDatabase(superuser, database);
  url.username = role;
  if (superuser.password) url.password = createHash("sha256").update(`${superuser.password}:${role}`).digest("hex");
  return url;
}

function withDatabase(server: URL, database: string): URL {
  const url = new URL(server);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url;
}

async function asSuperuser(connectionString: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
