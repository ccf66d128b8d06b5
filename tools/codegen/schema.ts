import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Generated } from "./generated.ts";
import { inRoot } from "./root.ts";

const run = promisify(execFile);

/** The contract under review: the schema as the API's code prints it. */
export async function generateSchema(): Promise<Generated[]> {
  const args = ["--import", "@oxc-node/core/register", "src/print-schema.ts"];
  const { stdout } = await run(process.execPath, args, { cwd: inRoot("apps/api"), maxBuffer: 64 * 1024 * 1024 });
  return [{ path: "packages/schema/schema.graphql", content: stdout }];
}
