import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Manifest, type Plugin } from "vite";
import type { firstPicture as Draw } from "../src/first-picture.tsx";

type Language = "ro" | "en";

interface FirstPage {
  /** What the router loads for the page beside the entry. */
  sources: readonly string[];
  /** A page of the site speaks the language of its address; a door that of its visitor. */
  languages: readonly Language[];
}

const door = ["src/app/frame/api-layout.tsx", "src/app/frame/entry-layout.tsx"];
const identity = "src/features/identity/pages";
const site = "src/features/site/pages";

/**
 * Pages that people open first. The server tells the browser of their files in the page itself, so that they are fetched
 * together with the entry and not after it, and shows how they look before any script has come.
 */
const firstPages: Readonly<Record<string, FirstPage>> = {
  "/": { sources: [`${site}/home-page.tsx`], languages: ["ro"] },
  "/en": { sources: [`${site}/home-page.tsx`], languages: ["en"] },
  "/price": { sources: [`${site}/price-page.tsx`], languages: ["ro"] },
  "/en/price": { sources: [`${site}/price-page.tsx`], languages: ["en"] },
  "/sign-in": { sources: [...door, `${identity}/sign-in-page.tsx`], languages: ["ro", "en"] },
  "/sign-up": { sources: [...door, `${identity}/sign-up-page.tsx`], languages: ["ro", "en"] },
};

const app = resolve(import.meta.dirname, "..");

/**
 * Writes `first-pages.json`: by path, what stands in the page's head, at its foot, and its markup in each of its languages.
 * The page's own few styles stand in the page, since a file each would hold up the picture; as files they follow it.
 */
export function writeFirstPages(): Plugin {
  let folder: string | undefined;
  return {
    name: "first-pages",
    apply: "build",
    configResolved({ root, build: { outDir } }) {
      // Tests build pages of their own with the same settings, which have none of these.
      folder = root === app ? resolve(root, outDir) : undefined;
    },
    async writeBundle() {
      if (!folder) return;
      const manifest = JSON.parse(await readFile(join(folder, ".vite/manifest.json"), "utf8")) as Manifest;
      const entry = filesOf(manifest, ["index.html"]);
      const pictures = await picturesOf(firstPages);
      const pages = Object.entries(firstPages).map(async ([path, { sources }]) => {
        const files = [...filesOf(manifest, sources)].filter((file) => !entry.has(file));
        const [styles, scripts] = [files.filter(isStyle), files.filter((file) => !isStyle(file))];
        const written = await Promise.all(styles.map((file) => readFile(join(folder ?? "", file), "utf8")));
        const head = [...scripts.map(scriptTag), `<style>${written.join("")}</style>`].join("");
        return [path, { head, foot: styles.map(styleTag).join(""), pictures: pictures[path] }] as const;
      });
      await writeFile(join(folder, "first-pages.json"), JSON.stringify(Object.fromEntries(await Promise.all(pages))));
    },
  };
}

type Pictures = Record<string, Partial<Record<Language, string>>>;

/** Draws the pages with the same components, built once more for a place without a browser. */
async function picturesOf(pages: typeof firstPages): Promise<Pictures> {
  const outDir = await mkdtemp(join(app, "node_modules/.first-pages-"));
  try {
    await build({
      root: app,
      configFile: false,
      logLevel: "warn",
      plugins: [react()],
      build: { ssr: "src/first-picture.tsx", outDir, assetsInlineLimit: 0, emptyOutDir: true },
      ssr: { noExternal: true },
    });
    const built = pathToFileURL(join(outDir, "first-picture.js")).href;
    const { firstPicture } = (await import(built)) as { firstPicture: typeof Draw };
    const pictures: Pictures = {};
    for (const [path, { languages }] of Object.entries(pages)) {
      const ofPath: Pictures[string] = (pictures[path] = {});
      for (const language of languages) ofPath[language] = await firstPicture(path, language);
    }
    return pictures;
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
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

const isStyle = (file: string) => file.endsWith(".css");
const scriptTag = (file: string) => `<link rel="modulepreload" crossorigin href="/${file}">`;
const styleTag = (file: string) => `<link rel="stylesheet" crossorigin href="/${file}">`;
