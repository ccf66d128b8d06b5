import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Manifest, Plugin } from "vite";

/**
 * Pages that people open first, and the sources that the router loads for them beside the entry. The server tells the
 * browser of their files in the page itself, so that they are fetched together with the entry and not after it.
 */
const firstPages: Readonly<Record<string, readonly string[]>> = {
  "/": ["src/features/site/pages/home-page.tsx"],
  "/sign-in": [
    "src/app/frame/api-layout.tsx",
    "src/app/frame/entry-layout.tsx",
    "src/features/identity/pages/sign-in-page.tsx",
  ],
};

const app = resolve(import.meta.dirname, "..");

/** Writes `early-files.json`: by path, the tags that name a page's files. */
export function earlyFiles(): Plugin {
  let folder: string | undefined;
  return {
    name: "early-files",
    apply: "build",
    configResolved({ root, build }) {
      // Tests build pages of their own with the same settings, which have none of these.
      folder = root === app ? resolve(root, build.outDir) : undefined;
    },
    async writeBundle() {
      if (!folder) return;
      const manifest = JSON.parse(await readFile(join(folder, ".vite/manifest.json"), "utf8")) as Manifest;
      const entry = filesOf(manifest, ["index.html"]);
      const early = Object.entries(firstPages).map(([path, sources]) => [
        path,
        [...filesOf(manifest, sources)]
          .filter((file) => !entry.has(file))
          .map(tagOf)
          .join(""),
      ]);
      await writeFile(join(folder, "early-files.json"), JSON.stringify(Object.fromEntries(early)));
    },
  };
}

/** The files of some sources and of all that they import, styles too. */
function filesOf(manifest: Manifest, sources: readonly string[]): Set<string> {
  const files = new Set<string>();
  const visit = (source: string) => {
    const chunk = manifest[source];
    if (!chunk) throw new Error(`The build has no ${source}.`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.css?.forEach((css) => files.add(css));
    chunk.imports?.forEach(visit);
  };
  sources.forEach(visit);
  return files;
}

function tagOf(file: string): string {
  return file.endsWith(".css")
    ? `<link rel="stylesheet" crossorigin href="/${file}">`
    : `<link rel="modulepreload" crossorigin href="/${file}">`;
}
