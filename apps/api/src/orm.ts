import { MikroORM, type Options } from "@mikro-orm/postgresql";
import pg from "pg";
import { entities } from "./entities.ts";
import { giveBackBroken } from "./platform/broken-connections.ts";

/** Connects as the application role, which owns no table and bypasses no policy. */
export async function createOrm(databaseUrl: string, poolSize: number): Promise<MikroORM> {
  const options: Options = {
    clientUrl: databaseUrl,
    entities: entities as Options["entities"] & {},
    pool: { min: 0, max: poolSize },
    discovery: { checkDuplicateFieldNames: false },
    forceUtcTimezone: true,
    driverOptions: { onPoolCreated: prepare, connectionTimeoutMillis: patienceMs },
  };
  return MikroORM.init(options);
}

/** How long to wait for a connection, a new one or one that others use. */
const patienceMs = 10_000;

function prepare(pool: pg.Pool): void {
  readInstantsAsDates(pool);
  giveBackBroken(pool);
}

const timestamptz = pg.types.builtins.TIMESTAMPTZ;

/** Explicit SQL gets instants as dates, as its generated types say; the ORM would leave them as text. */
function readInstantsAsDates(pool: pg.Pool): void {
  pool.on("connect", (client) => client.setTypeParser(timestamptz, pg.types.getTypeParser(timestamptz)));
}
