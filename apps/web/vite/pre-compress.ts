import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { Plugin } from "vite";

const compress = promisify(brotliCompress);

/** Compressing less than this gains nothing. */
const leastBytes = 1024;

/** Lays the compressed form beside each script and style, so that the server need not make it anew for every visitor. */
export function preCompress(): Plugin {
  let assets = "";
  return {
    name: "pre-compress",
    apply: "build",
    configResolved({ root, build }) {
      assets = join(resolve(root, build.outDir), build.assetsDir);
    },
    async writeBundle() {
      const names = (await readdir(assets)).filter((name) => /[.](m?js|css)$/.test(name));
      await Promise.all(names.map((name) => compressFile(join(assets, name))));
    },
  };
}

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.length < leastBytes) return;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  await writeFile(`${path}.br`, await compress(content, { params }));
}
