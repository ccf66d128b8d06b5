// @vitest-environment node
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const dist = join(import.meta.dirname, "../dist");

interface Chunk {
  file: string;
  /** Chunks fetched together with it. */
  imports?: string[];
}

/** What each first visit fetches, by the source of the parts that the router loads for it; limits in kB (1,000 bytes). */
const visits = [
  { to: "the public site", parts: ["src/features/site/pages/home-page.tsx"], limit: 160 },
  {
    to: "the sign-in page",
    parts: [
      "src/app/frame/api-layout.tsx",
      "src/app/frame/entry-layout.tsx",
      "src/features/identity/pages/sign-in-page.tsx",
    ],
    limit: 200,
  },
];

test.each(visits)("a first visit to $to fetches at most $limit kB of compressed script", ({ parts, limit }) => {
  const size = kilobytes(["index.html", ...parts]);
  expect(size).toBeGreaterThan(50); // less would mean that nothing was found
  expect(size).toBeLessThanOrEqual(limit);
});

function kilobytes(sources: string[]): number {
  const manifestPath = join(dist, ".vite/manifest.json");
  if (!existsSync(manifestPath)) throw new Error("Build the application first: pnpm --filter @softmanager/web build");
  const manifest = JSON.parse(readFileSync(manifestPath, "utf8")) as Record<string, Chunk>;
  const files = new Set<string>();
  const visit = (source: string) => {
    const chunk = manifest[source];
    if (!chunk) throw new Error(`The build has no ${source}.`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  sources.forEach(visit);
  const sizes = [...files].map((file) => gzipSync(readFileSync(join(dist, file))).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
