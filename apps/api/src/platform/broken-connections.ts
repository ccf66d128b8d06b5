import type { Pool, PoolClient } from "pg";

/**
 * Takes connections that broke out of the pool. The query builder does not give back the connection of a transaction
 * that it could not roll back, so each restart of the database would leave the pool with fewer connections, at last
 * with none.
 */
export function giveBackBroken(pool: Pool): void {
  const lent = new Set<PoolClient>();
  pool.on("acquire", (client) => lent.add(client));
  pool.on("release", (_error, client) => lent.delete(client));
  // Whoever waits for an answer is told by its query; these events are for nobody, and unheard they end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => {
    client.on("error", () => {});
    client.once("end", () => {
      if (!lent.has(client)) return;
      const release = client.release.bind(client);
      client.release = () => {}; // whoever has it may still give it back
      release(true);
    });
  });
}
