import { availableParallelism } from "node:os";
import { inProcessRenderer } from "@softmanager/documents/server";
import { median, interleaved } from "../statistics.ts";
import type { Row } from "../table.ts";
import { madeByPdfmake } from "./made-by-pdfmake.ts";
import { chromiumPrinters } from "./chromium-printers.ts";
import { ourThreads, pdfmakeThreads } from "./threads.ts";
import { nextView } from "./views.ts";

type Draw = (view: ReturnType<typeof nextView>) => Promise<unknown>;

const cores = availableParallelism();

/** Drawing a document warm: one at a time, and with all cores. */
export async function pdf({ rounds }: { rounds: number }): Promise<Row[]> {
  const chromium = await chromiumPrinters(cores);
  const ours = inProcessRenderer();
  const pools = { ours: ourThreads(cores), pdfmake: pdfmakeThreads(cores) };
  const drawers = {
    ours: (view) => ours.render(view),
    pdfmake: madeByPdfmake,
    chromium: chromium.draw,
  } satisfies Record<string, Draw>;
  try {
    const short = await oneAtATime(drawers, { lines: 10, perTurn: 6, rounds });
    const long = await oneAtATime(drawers, { lines: 100, perTurn: 3, rounds });
    const together = await interleaved(rounds, {
      ours: () => perSecond(pools.ours.draw),
      pdfmake: () => perSecond(pools.pdfmake.draw),
      chromium: () => perSecond(chromium.draw),
    });
    return [
      ...rows(10, short, { pdfmake: { floor: 0.7, goal: 0.5 }, chromium: { floor: 0.5 } }),
      ...rows(100, long, { pdfmake: { floor: 0.8, goal: 0.5 }, chromium: {} }),
      {
        work: `PDF of 10 lines, ${cores} cores`,
        unit: "/s",
        measured: median(together.ours),
        reference: { name: "pdfmake", measured: median(together.pdfmake) },
        floor: 2,
        goal: 3,
        better: "more",
      },
      {
        work: `PDF of 10 lines, ${cores} cores`,
        unit: "/s",
        measured: median(together.ours),
        reference: { name: "Chromium", measured: median(together.chromium) },
        better: "more",
      },
    ];
  } finally {
    await Promise.all([chromium.close(), pools.ours.close(), pools.pdfmake.close()]);
  }
}

type Drawer = "ours" | "pdfmake" | "chromium";

interface Turns {
  lines: number;
  perTurn: number;
  rounds: number;
}

/** Milliseconds for a document, one after the other. */
function oneAtATime(drawers: Record<Drawer, Draw>, { lines, perTurn, rounds }: Turns) {
  const timed = (draw: Draw) => async () => {
    const views = Array.from({ length: perTurn }, () => nextView(lines));
    const begun = performance.now();
    for (const view of views) await draw(view);
    return (performance.now() - begun) / perTurn;
  };
  const { ours, pdfmake, chromium } = drawers;
  return interleaved(rounds, { ours: timed(ours), pdfmake: timed(pdfmake), chromium: timed(chromium) });
}

const together = 40;

/** Documents a second when as many as there are cores are always in hand. */
async function perSecond(draw: Draw): Promise<number> {
  const waiting = Array.from({ length: together }, () => nextView(10));
  const begun = performance.now();
  const hand = async () => {
    for (let view = waiting.pop(); view; view = waiting.pop()) await draw(view);
  };
  await Promise.all(Array.from({ length: cores }, hand));
  return (together * 1000) / (performance.now() - begun);
}

type Limits = Record<"pdfmake" | "chromium", { floor?: number; goal?: number }>;

function rows(lines: number, figures: Record<Drawer, number[]>, limits: Limits): Row[] {
  const names = { pdfmake: "pdfmake", chromium: "Chromium, printing" };
  return (["pdfmake", "chromium"] as const).map((name) => ({
    work: `PDF of ${lines} lines, one at a time`,
    unit: "ms",
    measured: median(figures.ours),
    reference: { name: names[name], measured: median(figures[name]) },
    better: "less",
    ...limits[name],
  }));
}
