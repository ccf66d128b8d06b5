import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "jsdom",
    setupFiles: ["@softmanager/ui/testing/set-up"],
    testTimeout: 20_000,
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    css: { modules: { classNameStrategy: "non-scoped" } },
  },
});
