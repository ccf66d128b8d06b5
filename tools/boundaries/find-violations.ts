import { cruise, type ICruiseResult } from "dependency-cruiser";
import { rules } from "./rules.ts";

export interface Findings {
  /** How many files were read; nothing found in no files proves nothing. */
  filesRead: number;
  violations: { rule: string; from: string; to: string; instead: string }[];
}

/** Reads what imports what below a folder that is laid out as this repository. */
export async function findViolations(root: string): Promise<Findings> {
  const here = process.cwd();
  process.chdir(root); // the library resolves what it is given against the current folder
  try {
    const { output } = await cruise(["apps", "packages"], {
      baseDir: root,
      // It cannot read TypeScript 7 by itself: without this it finds no module and reports success.
      parser: "swc",
      tsPreCompilationDeps: true,
      doNotFollow: { path: "node_modules" },
      exclude: { path: "^(apps|packages)/[^/]+/dist/|[.]generated[.]ts$" },
      enhancedResolveOptions: {
        exportsFields: ["exports"],
        conditionNames: ["import", "node", "default", "types"],
        extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      },
      ruleSet: { forbidden: rules },
      validate: true,
      outputType: "json",
    });
    return summarize(JSON.parse(String(output)) as ICruiseResult);
  } finally {
    process.chdir(here);
  }
}

function summarize({ summary }: ICruiseResult): Findings {
  const comments = new Map(rules.map(({ name, comment }) => [name, comment]));
  return {
    filesRead: summary.totalCruised,
    violations: summary.violations.map(({ rule, from, to, cycle }) => ({
      rule: rule.name,
      from,
      to: cycle ? cycle.map(({ name }) => name).join(" -> ") : to,
      instead: comments.get(rule.name) ?? "",
    })),
  };
}
