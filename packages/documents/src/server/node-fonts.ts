import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { FontResolver } from "../fonts/font-files.ts";

const require = createRequire(import.meta.url);

/** Reads the fonts of this package from disk; found by the package's name, so a bundled server finds them too. */
export const nodeFonts: FontResolver = async (file) =>
  readFile(require.resolve(`@softmanager/documents/fonts/${file}`));
