import type { ReactElement } from "react";
import type { Pen } from "./pen.ts";

/** Something painted whose height is known before it is placed, for instance a table row. It is never cut. */
export interface Strip {
  height: number;
  /** Space above, dropped at the top of a page. */
  before: number;
  staysWithNext: boolean;
  /** Repeated above it when it begins a page, for instance the head of its table. */
  heading: Strip | null;
  /** From the top left of the strip. */
  paint: (pen: Pen) => void;
}

/** Views that react-pdf lays out; kept whole. */
export interface Block {
  content: ReactElement;
  before: number;
  staysWithNext: boolean;
}

export type FlowPiece = Strip | Block;

export interface PageFacts {
  /** From 1. */
  page: number;
  pages: number;
}

/** A document as a template composes it: what flows from page to page, and what stands on each. Points. */
export interface Composition {
  paper: { width: number; height: number };
  /** Where the flow stands on the first page and on those that follow. */
  area: { left: number; width: number; top: number; followingTop: number; bottom: number };
  flow: readonly FlowPiece[];
  /** Painted on each page before the flow and after it, from the top left of the paper. */
  under: (pen: Pen, facts: PageFacts) => void;
  over: (pen: Pen, facts: PageFacts) => void;
}

export function isBlock(piece: FlowPiece): piece is Block {
  return "content" in piece;
}
