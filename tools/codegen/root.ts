import { resolve } from "node:path";

/** A path below the repository's top folder. */
export const inRoot = (path: string) => resolve(import.meta.dirname, "../..", path);
