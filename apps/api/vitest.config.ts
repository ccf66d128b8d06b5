import { defineConfig } from "vitest/config";

export default defineConfig({
  // One copy of graphql for our code and for the libraries: the one Node gives to everybody.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    name: "api",
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "migrations/**/*.test.ts"],
    globalSetup: ["test/global-setup.ts"],
    setupFiles: ["reflect-metadata"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
