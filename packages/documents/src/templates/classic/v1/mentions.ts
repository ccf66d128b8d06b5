import type { Strip } from "../../../press/composition.ts";
import { drawLines } from "../../../press/lines.ts";
import type { SetLine, Typesetter } from "../../../press/typesetter.ts";
import type { DocumentView } from "../../../view/document-view.ts";
import { measure, type } from "./look.ts";

const gap = 3;

/** Mentions, line by line, because they may be longer than a page. */
export function mentionStrips({ heading, texts }: DocumentView["mentions"], typesetter: Typesetter): Strip[] {
  const said = texts.filter((text) => text.trim() !== "");
  if (said.length === 0) return [];
  const title = typesetter.line(heading.toUpperCase(), type.heading);
  return [
    strip(title, { before: 18, staysWithNext: true }),
    ...said.flatMap((text) =>
      typesetter
        .lines(text, type.body, measure)
        .map((line, index) => strip(line, { before: index === 0 ? gap : 0, staysWithNext: false })),
    ),
  ];
}

function strip(line: SetLine, { before, staysWithNext }: Pick<Strip, "before" | "staysWithNext">): Strip {
  const place = { x: 0, y: 0, width: measure, align: "left" } as const;
  return { height: line.height, before, staysWithNext, heading: null, paint: (pen) => drawLines(pen, [line], place) };
}
