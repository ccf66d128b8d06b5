import type { ReactElement } from "react";
import type { Block, FlowPiece } from "../../../press/composition.ts";
import type { DocumentView } from "../../../view/document-view.ts";
import type { Template, TemplateTools } from "../../template.ts";
import { furnitureOf } from "./furniture.ts";
import { Letterhead } from "./letterhead.tsx";
import { lineTable } from "./line-table.ts";
import { accentOf, margin, measure, paper, type, type Accent } from "./look.ts";
import { mentionStrips } from "./mentions.ts";
import { Parties, Places } from "./parties.tsx";
import { Payment } from "./payment.tsx";
import { FactRow, Preceding, Summary } from "./summary.tsx";
import { Totals } from "./totals.tsx";

/** Calm and clear: one colour, one typeface, the amount due where the eye falls. */
export const classicV1: Template = {
  name: "classic",
  version: 1,
  compose(view, tools) {
    const accent = accentOf(view.template.accentColor);
    const furniture = furnitureOf(view, tools.typesetter, accent);
    return {
      paper,
      area: { left: margin, width: measure, top: 38, followingTop: 52, bottom: furniture.footerTop - 14 },
      flow: flowOf(view, tools, accent),
      under: furniture.under,
      over: furniture.over,
    };
  },
};

function flowOf(view: DocumentView, { typesetter, logo }: TemplateTools, accent: Accent): FlowPiece[] {
  const { preceding, places, references, payment } = view;
  return [
    block(<Letterhead view={view} accent={accent} logo={logo} />, 0),
    ...(preceding.length > 0 ? [block(<Preceding texts={preceding} accent={accent} />, 14)] : []),
    block(<Summary view={view} accent={accent} />, 18),
    block(<Parties seller={view.seller} buyer={view.buyer} />, 18),
    ...(places.length > 0 ? [block(<Places places={places} />, 12)] : []),
    ...(references.length > 0 ? [block(<FactRow facts={references} style={type.fact} width={measure} />, 14)] : []),
    ...lineTable(view, typesetter, accent),
    block(<Totals view={view} accent={accent} typesetter={typesetter} />, 14),
    ...(payment ? [block(<Payment payment={payment} />, 20)] : []),
    ...mentionStrips(view.mentions, typesetter),
  ];
}

function block(content: ReactElement, before: number): Block {
  return { content, before, staysWithNext: false };
}
