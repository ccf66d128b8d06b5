import { glob, readFile } from "node:fs/promises";
import { relative } from "node:path";
import { generate, type CodegenConfig } from "@graphql-codegen/cli";
import { fragmentsOnce } from "./fragments-once.ts";
import type { Generated } from "./generated.ts";
import { inRoot } from "./root.ts";

const plugins = ["typescript-operations", "typed-document-node"];
/** Dates and times travel as ISO 8601 text; amounts are decimal text already. */
const scalars = { ID: "string", DateTimeISO: "string" };

/** What every mutation asks of a refusal. */
const problem = { fragment: "...ProblemParts", path: inRoot("apps/web/src/app/api/problem.graphql") };

/** Types and documents of what each feature of the browser asks, beside its `operations.graphql`; each file stands alone. */
export async function generateOperations(): Promise<Generated[]> {
  const generates: CodegenConfig["generates"] = {};
  for await (const path of glob("apps/web/src/**/operations.graphql", { cwd: inRoot(".") })) {
    const own = inRoot(path);
    const asksOfProblems = (await readFile(own, "utf8")).includes(problem.fragment);
    const documents = asksOfProblems ? [own, problem.path] : own;
    const generated = own.replace(/[.]graphql$/, ".generated.ts");
    generates[generated] = { documents, plugins, config: { useTypeImports: true, mergeFragmentTypes: true, scalars } };
  }
  const schema = inRoot("packages/schema/schema.graphql");
  // Plugins are looked up from the current folder given here.
  const config: CodegenConfig = { cwd: import.meta.dirname, schema, generates, silent: true };
  const files = (await generate(config, false)) as { filename: string; content: string }[];
  return files.map(({ filename, content }) => ({
    path: relative(inRoot("."), filename),
    content: fragmentsOnce(content),
  }));
}
