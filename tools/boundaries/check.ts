/** `node tools/boundaries/check.ts`: names every import that crosses a boundary, and what to do instead. */
import { resolve } from "node:path";
import { findViolations } from "./find-violations.ts";

const { filesRead, violations } = await findViolations(resolve(import.meta.dirname, "../.."));
for (const { rule, from, to, instead } of violations) console.error(`${from} -> ${to}\n  ${rule}: ${instead}`);
console.log(`${filesRead} files read, ${violations.length} imports cross a boundary.`);
process.exitCode = filesRead === 0 || violations.length > 0 ? 1 : 0;
