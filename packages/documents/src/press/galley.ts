import { Document, Page } from "@react-pdf/primitives";
import layoutDocument, { type DocumentNode } from "@react-pdf/layout";
import type { ReactElement } from "react";
import { unfold, type LayoutNode, type Workshop } from "./unfold.ts";

/** A node that the layout has given its place: `box` holds left, top, width and height. */
export interface LaidNode extends LayoutNode {
  box: Record<string, number>;
}

/** Taller than any block. */
const galleyHeight = 14_000;

/** Lays out blocks of one width, once and below one another, as printers set text before they cut it into pages. */
export async function layOut(blocks: readonly ReactElement[], width: number, workshop: Workshop): Promise<LaidNode[]> {
  const children = blocks.map((block) => wrapped(unfold(block, workshop), width));
  const page = { type: Page, style: {}, props: { size: [width, galleyHeight], wrap: false }, children };
  const galley = { type: Document, style: {}, props: {}, children: [page] };
  const laid = (await layoutDocument(galley as unknown as DocumentNode)) as unknown as {
    children: [{ children: LaidNode[] }];
  };
  return laid.children[0].children;
}

function wrapped(children: LayoutNode[], width: number): LayoutNode {
  return { type: "VIEW", style: { width, flexShrink: 0 }, props: {}, children };
}
