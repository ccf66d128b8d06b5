import { MikroORM, type Options } from "@mikro-orm/postgresql";
import { entities } from "./entities.ts";

/** Connects as the application role, which owns no table and bypasses no policy. */
export async function createOrm(databaseUrl: string, poolSize: number): Promise<MikroORM> {
  const options: Options = {
    clientUrl: databaseUrl,
    entities: entities as Options["entities"] & {},
    pool: { min: 0, max: poolSize },
    discovery: { checkDuplicateFieldNames: false },
    forceUtcTimezone: true,
  };
  return MikroORM.init(options);
}
