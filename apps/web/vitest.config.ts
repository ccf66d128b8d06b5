import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "jsdom",
    setupFiles: ["@softmanager/ui/testing/set-up"],
    testTimeout: 20_000,
    // A real browser on a busy machine takes its time; what is waited for is a state.
    expect: { poll: { timeout: 20_000 } },
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    css: { modules: { classNameStrategy: "non-scoped" } },
  },
});
