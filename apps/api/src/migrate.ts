import "reflect-metadata";
import { MikroORM } from "@mikro-orm/postgresql";
import { Migrator } from "@mikro-orm/migrations";
import { migrations } from "../migrations/index.ts";
import { jobs } from "./jobs.ts";
import { prepareQueues } from "./platform/queue.ts";

/** One number for everybody: only one process migrates at a time, the others wait and find nothing to do. */
const migrationLock = 748_202_611;

/**
 * Brings the database to the newest schema, or as far as a named migration, as its owner. Forward only; safe to run at
 * every start.
 */
export async function migrate(ownerUrl: string, lastMigration?: string): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: ownerUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    pool: { min: 0, max: 2 },
    migrations: {
      migrationsList: [...migrations],
      tableName: "schema_migration",
      transactional: true,
      allOrNothing: false,
      snapshot: false,
    },
    logger: () => {},
  });
  try {
    await orm.em.transactional(async (em) => {
      await em.execute("select pg_advisory_xact_lock(?)", [migrationLock]);
      await orm.migrator.up(lastMigration ? { to: lastMigration } : {});
    });
  } finally {
    await orm.close(true);
  }
  await prepareQueues(ownerUrl, jobs);
  await grantQueues(ownerUrl);
}

async function grantQueues(ownerUrl: string): Promise<void> {
  const orm = await MikroORM.init({ clientUrl: ownerUrl, entities: [], discovery: { warnWhenNoEntities: false } });
  try {
    await orm.em.execute("grant usage on schema pgboss to softmanager_app");
    await orm.em.execute("grant select, insert, update, delete on all tables in schema pgboss to softmanager_app");
    await orm.em.execute("grant execute on all functions in schema pgboss to softmanager_app");
  } finally {
    await orm.close(true);
  }
}
