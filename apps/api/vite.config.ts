import { defineConfig } from "vite";

export default defineConfig({
  build: { ssr: "src/main.ts", target: "node26", outDir: "dist", sourcemap: true, emptyOutDir: true },
  ssr: { noExternal: [/^@softmanager\//] },
});
