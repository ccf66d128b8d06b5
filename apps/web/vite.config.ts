import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { writeFirstPages } from "./vite/first-pages.ts";
import { preCompress } from "./vite/pre-compress.ts";

/** Where the API answers while the page comes from Vite. */
const api = process.env.SOFTMANAGER_API_URL ?? "http://127.0.0.1:4000";

/** What every page needs lies in one file: dozens of small ones cost a journey each, and compress worse. */
const together = [{ name: "base", tags: ["$initial" as const] }];

export default defineConfig({
  plugins: [
    // Modules that a Web Worker loads must not carry React's refresh code: it looks for a window that workers lack.
    react({ exclude: [/node_modules/, /packages\/documents\//, /\.worker\.tsx?$/] }),
    writeFirstPages(),
    preCompress(),
  ],
  build: {
    target: "es2024",
    sourcemap: true,
    // Says which files a page needs; the test of the first load adds them up.
    manifest: true,
    // Fonts and small files stay files: the content policy allows neither inline script nor foreign hosts.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: together } } },
  },
  worker: { format: "es" },
  server: {
    proxy: Object.fromEntries(
      ["/graphql", "/files", "/d/", "/livez", "/readyz"].map((path) => [path, { target: api }]),
    ),
  },
});
