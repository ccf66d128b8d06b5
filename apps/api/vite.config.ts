import { defineConfig } from "vite";

export default defineConfig({
  build: {
    ssr: true,
    rolldownOptions: { input: { main: "src/main.ts", "pdf-worker": "src/pdf-worker.ts" } },
    target: "node26",
    outDir: "dist",
    sourcemap: true,
    emptyOutDir: true,
  },
  ssr: { noExternal: [/^@softmanager\//] },
});
