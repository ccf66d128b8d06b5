import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, test } from "vitest";
import { aDocument, furnitureLines, workshopLogo } from "../fixtures/index.ts";
import { RendererStopped, type Renderer } from "../renderer/renderer.ts";
import { documentView } from "../view/build-view.ts";
import { inProcessRenderer } from "./in-process-renderer.ts";
import { createPdfPool } from "./pdf-pool.ts";

/** Threads run from source, as the tests do. */
const loader = import.meta.resolve("@oxc-node/core/register");

const { snapshot, options } = aDocument("one line");
const view = documentView(snapshot, options);
const long = aDocument("many lines", { content: { lines: furnitureLines(300) } });
const longView = documentView(long.snapshot, long.options);
let pool: Renderer | null = null;

function aPool(size: number): { pool: Renderer; threads: Worker[] } {
  const threads: Worker[] = [];
  pool = createPdfPool({
    size,
    start: () => {
      const script = new URL("../../test/pdf.worker.ts", import.meta.url);
      const thread = new Worker(script, { execArgv: ["--import", loader] });
      threads.push(thread);
      return thread;
    },
  });
  return { pool, threads };
}

afterEach(async () => {
  await pool?.close();
});

// A thread that runs from source compiles the whole package first, which a busy machine takes its time for.
describe("a pool of threads", { timeout: 60_000 }, () => {
  test("draws the same bytes as the calling thread, logo and all", async () => {
    const expected = await inProcessRenderer().render(view, workshopLogo());
    const drawn = await aPool(1).pool.render(view, workshopLogo());
    expect(Buffer.from(drawn).equals(Buffer.from(expected))).toBe(true);
  });

  test("starts no more threads than it may, and only when there is work", async () => {
    const { pool: two, threads } = aPool(2);
    expect(threads).toHaveLength(0);
    await Promise.all([view, view, view, view].map((each) => two.render(each)));
    expect(threads).toHaveLength(2);
  });

  test("tells why a document could not be drawn, and goes on", async () => {
    const { pool: one } = aPool(1);
    await expect(one.render({ ...view, template: { ...view.template, version: 99 } })).rejects.toThrow("version 99");
    await expect(one.render(view)).resolves.toBeInstanceOf(Uint8Array);
  });

  test("replaces a thread that died; what it was drawing is refused, not lost in silence", async () => {
    const { pool: one, threads } = aPool(1);
    await one.render(view);
    const unfinished = one.render(longView);
    await threads[0]?.terminate();
    await expect(unfinished).rejects.toBeInstanceOf(RendererStopped);
    await expect(one.render(view)).resolves.toBeInstanceOf(Uint8Array);
    expect(threads).toHaveLength(2);
  });

  test("refuses work once it is closed", async () => {
    const { pool: one } = aPool(1);
    await one.close();
    await expect(one.render(view)).rejects.toBeInstanceOf(RendererStopped);
  });
});
