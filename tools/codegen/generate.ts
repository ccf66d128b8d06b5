/** `node tools/codegen/generate.ts` writes every generated file; with `--check` it names those that are out of date. */
import { generateDatabaseTypes } from "./database.ts";
import { isUpToDate, write, type Generated } from "./generated.ts";
import { generateOperations } from "./operations.ts";
import { generatePossibleTypes } from "./possible-types.ts";
import { generateSchema } from "./schema.ts";

const isCheck = process.argv.includes("--check");
let outdated = 0;

// In this order: the operations are checked against the schema, the schema is printed by code that uses the tables.
for (const generate of [generateDatabaseTypes, generateSchema, generateOperations, generatePossibleTypes]) {
  for (const file of await generate().catch(tell)) await settle(file);
}
if (outdated > 0) console.error("Run: node tools/codegen/generate.ts");
process.exit(outdated > 0 ? 1 : 0);

function tell(error: Error): never {
  console.error(error.message);
  process.exit(1);
}

async function settle(file: Generated): Promise<void> {
  if (!isCheck) await write(file);
  const isCurrent = await isUpToDate(file);
  if (!isCurrent) outdated += 1;
  console.log(`${file.path}: ${isCurrent ? "up to date" : "out of date"}`);
}
