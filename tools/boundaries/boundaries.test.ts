import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findViolations, type Findings } from "./find-violations.ts";
import { rules } from "./rules.ts";

const modules = "apps/api/src/modules";

/** Violations laid out as the repository is: each file imports what it must not. */
const planted = [
  { rule: "no-circles", from: "packages/domain/src/one.ts", to: "packages/domain/src/two.ts" },
  { rule: "domain-uses-its-own", from: "packages/domain/src/words.ts", to: "packages/texts/src/index.ts" },
  { rule: "ui-uses-its-own", from: "packages/ui/src/amount.ts", to: "packages/domain/src/index.ts" },
  { rule: "domain-stays-pure", from: "packages/domain/src/file.ts", to: "node:fs" },
  { rule: "inputs-stays-pure", from: "packages/inputs/src/file.ts", to: "node:fs" },
  { rule: "decimals-are-wrapped", from: "packages/domain/src/tax/vat.ts", to: "big.js" },
  { rule: "identifier-checks-are-wrapped", from: "packages/domain/src/tax/iban.ts", to: "ibantools" },
  { rule: "packages-know-no-app", from: "packages/ui/src/app.ts", to: "apps/web/src/main.ts" },
  { rule: "product-knows-no-tool", from: "apps/api/src/serve.ts", to: "tools/dev/ports.ts" },
  { rule: "api-and-web-agree-on-the-schema", from: "apps/web/src/types.ts", to: "apps/api/src/schema.ts" },
  { rule: "tests-are-not-imported", from: "apps/api/src/seed.ts", to: "apps/api/test/service.ts" },
  { rule: "platform-knows-no-module", from: "apps/api/src/platform/mail.ts", to: `${modules}/customers/index.ts` },
  {
    rule: "modules-meet-at-the-front-door",
    from: `${modules}/documents/a.ts`,
    to: `${modules}/customers/model/customer.ts`,
  },
  { rule: "customers-calls-left-only", from: `${modules}/customers/b.ts`, to: `${modules}/documents/index.ts` },
  { rule: "modules-have-a-place", from: "apps/api/src/schema.ts", to: `${modules}/warehouse/index.ts` },
  {
    rule: "use-cases-know-no-graphql",
    from: `${modules}/documents/use-cases/c.ts`,
    to: `${modules}/documents/graphql/d.ts`,
  },
  {
    rule: "models-know-no-use-case",
    from: `${modules}/documents/model/e.ts`,
    to: `${modules}/documents/use-cases/f.ts`,
  },
  { rule: "features-know-no-feature", from: "apps/web/src/features/a/page.ts", to: "apps/web/src/features/b/page.ts" },
  { rule: "app-takes-routes-only", from: "apps/web/src/app/router.ts", to: "apps/web/src/features/b/page.ts" },
];

const allowed = [
  { from: `${modules}/documents/use-cases/issue.ts`, to: `${modules}/customers/index.ts` },
  { from: `${modules}/documents/graphql/issue.resolver.ts`, to: `${modules}/documents/use-cases/issue.ts` },
  { from: "packages/inputs/src/draft.ts", to: "packages/domain/src/index.ts" },
  { from: "apps/web/src/app/features.tsx", to: "apps/web/src/features/a/routes.tsx" },
];

let tree: string;
let findings: Findings;

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), "softmanager-boundaries-"));
  for (const { from, to } of [...planted, ...allowed]) await plant(from, to);
  await plant("packages/domain/src/two.ts", "packages/domain/src/one.ts"); // closes the circle
  findings = await findViolations(tree);
}, 60_000);

afterAll(() => rm(tree, { recursive: true, force: true }));

async function plant(from: string, to: string): Promise<void> {
  const isFile = /[.]tsx?$/.test(to);
  const library = join("node_modules", to, "index.js");
  if (!to.startsWith("node:")) await write(isFile ? to : library, "export const value = 1;\n");
  const source = isFile ? `${"../".repeat(from.split("/").length - 1)}${to}` : to;
  await write(from, `import { value } from "${source}";\nexport { value };\n`);
}

/** What is written first stays: a file that imports may itself be imported by another. */
async function write(path: string, code: string): Promise<void> {
  const flag = code.startsWith("import") ? "w" : "wx";
  await mkdir(dirname(join(tree, path)), { recursive: true });
  await writeFile(join(tree, path), code, { flag }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
}

describe("a planted import", () => {
  test.each(planted)("of $to in $from is found by $rule", ({ rule, from }) => {
    expect(
      findings.violations.filter((violation) => violation.from === from).map((violation) => violation.rule),
    ).toContain(rule);
  });

  test.each(allowed)("of $to in $from is in order", ({ from }) => {
    expect(findings.violations.filter((violation) => violation.from === from)).toEqual([]);
  });
});

test("every file of the tree was read", () => {
  expect(findings.filesRead).toBeGreaterThan(planted.length);
});

test("every rule says what to do instead", () => {
  expect(rules.filter(({ comment }) => !comment)).toEqual([]);
});
