import { MikroORM, type Options } from "@mikro-orm/postgresql";
import pg from "pg";
import { entities } from "./entities.ts";

/** Connects as the application role, which owns no table and bypasses no policy. */
export async function createOrm(databaseUrl: string, poolSize: number): Promise<MikroORM> {
  const options: Options = {
    clientUrl: databaseUrl,
    entities: entities as Options["entities"] & {},
    pool: { min: 0, max: poolSize },
    discovery: { checkDuplicateFieldNames: false },
    forceUtcTimezone: true,
    driverOptions: { onPoolCreated: readInstantsAsDates },
  };
  return MikroORM.init(options);
}

const timestamptz = pg.types.builtins.TIMESTAMPTZ;

/** Explicit SQL gets instants as dates, as its generated types say; the ORM would leave them as text. */
function readInstantsAsDates(pool: pg.Pool): void {
  pool.on("connect", (client) => client.setTypeParser(timestamptz, pg.types.getTypeParser(timestamptz)));
}
