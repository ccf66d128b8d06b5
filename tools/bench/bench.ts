/** Entry of `npm run bench`: every measure of the house, and one table that says how far each gets. */
import "@oxc-node/core/register";
import { cpus } from "node:os";
import { prepareShutdown } from "@softmanager/dev/shutdown";
import { startTurbo } from "@softmanager/dev/turbo";
import type { Row } from "./table.ts";

process.env.NODE_ENV = "production";

const args = process.argv.slice(2);
const isQuick = args.includes("--quick");
const wished = args.filter((arg) => !arg.startsWith("--"));
const shutdown = prepareShutdown();

const turbo = await startTurbo(["build", "--output-logs=errors-only"]);
shutdown.onStop(turbo.stop);
if ((await turbo.ended) !== 0) await shutdown.end(1);

// Loaded only now: what they import needs the loader above.
const { measures } = await import("./measures.ts");
const { openStage } = await import("./stage/stage.ts");
const { table } = await import("./table.ts");

const unknown = wished.find((name) => !Object.hasOwn(measures, name));
if (unknown) {
  console.error(`There is no measure “${unknown}”. There are: ${Object.keys(measures).join(", ")}.`);
  await shutdown.end(1);
}

const stage = await openStage();
shutdown.onStop(stage.stop);
const rows: Row[] = [];
let failed = false;
for (const [name, measure] of Object.entries(measures)) {
  if (wished.length > 0 && !wished.includes(name)) continue;
  const begun = Date.now();
  try {
    rows.push(...(await measure(stage, { isQuick })));
  } catch (error) {
    await shutdown.checkpoint(); // what breaks because everything stops is no news
    failed = true;
    console.error(error);
    rows.push({ work: name, because: "failed; the reason is above" });
  }
  console.log(`${name}: ${((Date.now() - begun) / 1000).toFixed(0)} s`);
}
console.log(
  `\n${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}\n`,
);
console.log(table(rows));
await shutdown.end(failed ? 1 : 0);
