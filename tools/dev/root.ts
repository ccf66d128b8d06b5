import { resolve } from "node:path";

/** The repository's top folder. */
export const root = resolve(import.meta.dirname, "../..");
