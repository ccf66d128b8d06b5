import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "jsdom",
    setupFiles: ["./src/testing/set-up.ts"],
    css: { modules: { classNameStrategy: "non-scoped" } },
  },
});
