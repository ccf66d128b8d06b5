import { defineConfig } from "vitest/config";

/**
 * One run over every package; started from the top folder with `--root`. A package needs a `vitest.config.ts` of its own
 * only for what is special about it, such as a browser's document or a database.
 */
export default defineConfig({
  test: {
    projects: ["packages/*", "apps/*", "tools/*", "!tools/run.mjs"],
    // A run that finds no test has not tested anything.
    passWithNoTests: false,
    // A test that fails now and then says so: it waits for a state, never for a while.
    retry: 0,
    // What a failing test printed helps; the rest hides it.
    silent: "passed-only",
  },
});
