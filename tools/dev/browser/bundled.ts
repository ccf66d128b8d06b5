import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { dataFolder } from "../data-folder.ts";
import type { Chromium } from "../chromium.ts";

const run = promisify(execFile);

/**
 * The Chromium inside `@sparticuz/chromium`, unpacked once. It needs glibc and libgcc alone: the shared libraries that a bare
 * system lacks (NSS, NSPR, expat) and a font come with it.
 */
export async function bundledChromium(): Promise<Chromium> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chromium is bundled for this kind of machine: install one, or name it with CHROMIUM_PATH.");
  }
  const folder = join(dataFolder, `chromium-${await bundledVersion()}`);
  if (!existsSync(folder)) await unpack(folder);
  return {
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_FILE: join(folder, "fonts.conf"), HOME: folder },
  };
}

async function bundledVersion(): Promise<string> {
  const manifest = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "../package.json");
  return (JSON.parse(await readFile(manifest, "utf8")) as { version: string }).version;
}

/** Under another name first, so that two test files that unpack at once both end with a whole folder. */
async function unpack(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}.unfinished-`);
  await inflate(unfinished);
  await writeFile(join(unfinished, "fonts.conf"), fontSettings(folder));
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
}

/** The package unpacks into the folder for temporary files, and takes the libraries along only on its home platform. */
async function inflate(folder: string): Promise<void> {
  const script = `import chromium from ${JSON.stringify(import.meta.resolve("@sparticuz/chromium"))}; await chromium.executablePath();`;
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" };
  await run(process.execPath, ["--input-type=module", "-e", script], { env });
}

function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
