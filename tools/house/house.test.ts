import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { listFiles, root } from "./files.ts";

const topLevel = [
  "LICENSE",
  "README.md",
  "apps",
  "package.json",
  "packages",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "tools",
  "tsconfig.base.json",
  "turbo.json",
];
const vagueNames = new Set(["utils", "util", "helpers", "helper", "common", "misc", "shared", "lib", "services"]);

let files: string[];

beforeAll(async () => {
  files = await listFiles();
});

async function manifests() {
  const paths = files.filter((path) => basename(path) === "package.json" && path.includes("/"));
  return Promise.all(
    paths.map(async (path) => {
      type Manifest = { name: string; scripts?: Record<string, string> } & Record<string, Record<string, string>>;
      return { path, manifest: JSON.parse(await readFile(resolve(root, path), "utf8")) as Manifest };
    }),
  );
}

describe("the floor plan", () => {
  test("the top level is complete, and nothing stands beside it but dotfiles", () => {
    const entries = new Set(files.map((path) => path.replace(/\/.*/, "")));
    expect([...entries].filter((name) => !name.startsWith(".")).toSorted()).toEqual(topLevel);
  });

  test("no folder is named for a thought that was not finished", () => {
    expect(
      files.filter((path) =>
        path
          .split("/")
          .slice(0, -1)
          .some((name) => vagueNames.has(name)),
      ),
    ).toEqual([]);
  });

  test("files of code are named in kebab-case", () => {
    const code = files.filter((path) => /[.](ts|tsx|mjs|css)$/.test(path));
    expect(code.filter((path) => !/^[a-z0-9.-]+$/.test(basename(path)))).toEqual([]);
  });
});

describe("packages", () => {
  test("each that holds code is type-checked", async () => {
    const withCode = (await manifests()).filter(({ path }) => {
      const folder = path.replace("package.json", "");
      return files.some((file) => file.startsWith(folder) && /[.]tsx?$/.test(file));
    });
    expect(withCode.length).toBeGreaterThan(5);
    expect(withCode.filter(({ manifest }) => !manifest.scripts?.typecheck).map(({ path }) => path)).toEqual([]);
  });

  test("each takes its versions from the catalog, so that there is one of everything", async () => {
    const kinds = ["dependencies", "devDependencies", "optionalDependencies"];
    const own = (await manifests()).flatMap(({ path, manifest }) =>
      kinds.flatMap((kind) => Object.entries(manifest[kind] ?? {}).map(([name, version]) => ({ path, name, version }))),
    );
    expect(own.filter(({ version }) => version !== "catalog:" && version !== "workspace:*")).toEqual([]);
  });

  test("the lockfile names no place to download from, so that any registry serves", async () => {
    const lockfile = await readFile(resolve(root, "pnpm-lock.yaml"), "utf8");
    const lines = lockfile.split("\n");
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => /tarball:|resolution:.*https?:/.test(line))).toEqual([]);
    const settings = await readFile(resolve(root, ".npmrc"), "utf8");
    expect(settings).not.toMatch(/registry|token|auth/i);
  });
});

test("generated files lie where the generator writes them", () => {
  const generated = files.filter((path) => path.endsWith(".generated.ts"));
  const places = [
    /^apps\/api\/src\/platform\/database[.]/,
    /^apps\/web\/src\/.*operations[.]/,
    /^apps\/web\/src\/app\/api\/possible-types[.]/,
  ];
  expect(generated.filter((path) => !places.some((place) => place.test(path)))).toEqual([]);
});
