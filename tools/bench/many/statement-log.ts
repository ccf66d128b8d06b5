import { open, stat } from "node:fs/promises";
import type pg from "pg";

/** Makes the server write down how long each statement takes, from now on; the answer stops it. */
export async function logStatements(superuser: pg.Pool): Promise<() => Promise<void>> {
  await superuser.query("alter system set log_min_duration_statement = 0");
  await superuser.query("select pg_reload_conf()");
  return async () => {
    await superuser.query("alter system reset log_min_duration_statement");
    await superuser.query("select pg_reload_conf()");
  };
}

const duration = /LOG: {2}duration: ([\d.]+) ms(?! .*pgboss)/g;

/** Milliseconds that the server spent on statements while something ran, as it wrote them into its log. */
export async function spentOnStatements(log: string, work: () => Promise<unknown>): Promise<number> {
  const { size: begin } = await stat(log);
  await work();
  const file = await open(log);
  try {
    const { size: end } = await file.stat();
    const written = Buffer.alloc(end - begin);
    await file.read(written, 0, written.length, begin);
    return [...written.toString("utf8").matchAll(duration)].reduce((total, [, ms]) => total + Number(ms), 0);
  } finally {
    await file.close();
  }
}
