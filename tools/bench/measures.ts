import { day } from "./browser/day.ts";
import { editor } from "./browser/editor.ts";
import { firstLoad } from "./browser/first-load.ts";
import { issuing } from "./issuing/issuing.ts";
import { list } from "./list/list.ts";
import { many } from "./many/many.ts";
import { pdf } from "./pdf/pdf.ts";
import type { Stage } from "./stage/stage.ts";
import type { Row } from "./table.ts";

type Measure = (stage: Stage, how: { isQuick: boolean }) => Promise<Row[]>;

/** All of them, by the name that asks for one alone, in the order of the table. */
export const measures: Record<string, Measure> = {
  list: (stage, { isQuick }) => list(stage, isQuick ? { rounds: 3, calls: 60 } : { rounds: 9, calls: 150 }),
  pdf: (_stage, { isQuick }) => pdf({ rounds: isQuick ? 3 : 9 }),
  issuing: (stage, { isQuick }) => issuing(stage, isQuick ? { rounds: 3, perTurn: 60 } : { rounds: 9, perTurn: 200 }),
  many: (stage, { isQuick }) =>
    many(stage, isQuick ? { invoices: 10_000, turns: 20 } : { invoices: 100_000, turns: 60 }),
  editor: (stage, { isQuick }) => editor(stage, { keys: isQuick ? 40 : 120 }),
  day: (stage, { isQuick }) => day(stage, { invoices: isQuick ? 5 : 20 }),
  "first-load": (stage) => firstLoad(stage),
};
