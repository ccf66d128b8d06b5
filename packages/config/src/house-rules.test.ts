import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../..");
const wallClock = "export const now = () => new Date();\n";
const sessionSetting = "export const company = (id: string) => `select set_config('app.company_id', ${id}, false)`;\n";

/** Faults laid out as the repository is, with the rule that must find each; an empty rule must find nothing. */
const planted = [
  { path: "apps/api/src/new-date.ts", code: wallClock, rule: "house(no-wall-clock)" },
  { path: "apps/api/src/date-now.ts", code: "export const now = () => Date.now();\n", rule: "house(no-wall-clock)" },
  { path: "packages/domain/src/date.ts", code: "export const now = () => Date();\n", rule: "house(no-wall-clock)" },
  { path: "apps/api/src/given.ts", code: 'export const given = () => new Date("2026-01-31");\n', rule: "" },
  { path: "apps/api/src/clock.ts", code: wallClock, rule: "" },
  { path: "packages/domain/src/due.test.ts", code: wallClock, rule: "" },
  { path: "tools/dev/wait.ts", code: wallClock, rule: "" },
  { path: "apps/api/src/leak.ts", code: sessionSetting, rule: "house(no-session-setting)" },
  { path: "apps/api/src/kept.ts", code: sessionSetting.replace("false", "true"), rule: "" },
  {
    path: "apps/api/src/unawaited.ts",
    code: "declare function save(): Promise<void>;\nexport const go = () => {\n  save();\n};\n",
    rule: "typescript(no-floating-promises)",
  },
  {
    path: "packages/domain/src/any.ts",
    code: "export const anything = (value: any) => String(value);\n",
    rule: "typescript(no-explicit-any)",
  },
  {
    path: "packages/domain/src/assertion.ts",
    code: "export const first = (list: string[]) => list[0]!;\n",
    rule: "typescript(no-non-null-assertion)",
  },
];

let findings: string[];

beforeAll(async () => {
  const tree = await mkdtemp(join(tmpdir(), "softmanager-lint-"));
  for (const file of [".oxlintrc.json", "packages/config/src/house-rules.ts"])
    await cp(join(root, file), join(tree, file));
  await writeFile(join(tree, "tsconfig.json"), '{ "include": ["apps", "packages", "tools"] }');
  for (const { path, code } of planted) {
    await mkdir(dirname(join(tree, path)), { recursive: true });
    await writeFile(join(tree, path), code);
  }
  findings = (await lint(tree)).split("\n");
  await rm(tree, { recursive: true, force: true });
}, 60_000);

function lint(tree: string): Promise<string> {
  const env = { ...process.env, OXLINT_TSGOLINT_PATH: join(root, "node_modules/.bin/tsgolint") };
  const oxlint = join(root, "node_modules/.bin/oxlint");
  return new Promise((answer) => execFile(oxlint, ["-f", "unix"], { cwd: tree, env }, (_error, said) => answer(said)));
}

test.each(planted.filter(({ rule }) => rule))("$rule finds what is wrong in $path", ({ path, rule }) => {
  expect(findings.filter((finding) => finding.startsWith(`${path}:`)).join("\n")).toContain(rule);
});

test.each(planted.filter(({ rule }) => !rule))("nothing is wrong in $path", ({ path }) => {
  expect(findings.filter((finding) => finding.startsWith(`${path}:`))).toEqual([]);
});
