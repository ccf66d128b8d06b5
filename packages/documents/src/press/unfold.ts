import { Canvas } from "@react-pdf/primitives";
import { Fragment, isValidElement, type ReactNode } from "react";
import type { CopyProps, DrawingProps } from "./elements.ts";
import { Copy } from "./elements.ts";
import type { Pen } from "./pen.ts";
import { drawLines, heightOf } from "./lines.ts";
import type { Typesetter } from "./typesetter.ts";

/** A node as react-pdf's layout takes it. */
export interface LayoutNode {
  type: string;
  style: Record<string, unknown>;
  props: Record<string, unknown>;
  children: LayoutNode[];
}

/** What elements are made real with. */
export interface Workshop {
  typesetter: Typesetter;
  pen: Pen;
}

type Component = (props: unknown) => ReactNode;

/**
 * Elements become layout nodes. Templates are pure functions of a view, so no reconciler is needed: components are
 * simply called, and may use no hooks.
 */
export function unfold(element: ReactNode, workshop: Workshop): LayoutNode[] {
  if (Array.isArray(element)) return element.flatMap((child: ReactNode) => unfold(child, workshop));
  if (!isValidElement<Record<string, unknown>>(element)) return [];
  const { type, props } = element;
  if (type === Fragment) return unfold(props.children as ReactNode, workshop);
  if (type === (Copy as unknown)) return [setCopy(props as unknown as CopyProps, workshop)];
  if (type === (Canvas as unknown)) return [canvas(props as unknown as DrawingProps, workshop)];
  if (typeof type === "function") return unfold((type as Component)(props), workshop);
  const { style, children, ...rest } = props;
  return [
    {
      type: String(type),
      style: (style ?? {}) as Record<string, unknown>,
      props: rest,
      children: unfold(children as ReactNode, workshop),
    },
  ];
}

function setCopy({ of, style, width, align = "left", before }: CopyProps, workshop: Workshop): LayoutNode {
  const { typesetter } = workshop;
  const lines = width === undefined ? [typesetter.line(of, style)] : typesetter.lines(of, style, width);
  const measure = width ?? Math.max(...lines.map((line) => line.width));
  const paint = (pen: Pen) => drawLines(pen, lines, { x: 0, y: 0, width: measure, align });
  return canvas({ width: measure, height: heightOf(lines), before, paint }, workshop);
}

function canvas({ width, height, before = 0, paint }: DrawingProps, { pen }: Workshop): LayoutNode {
  const style = { width, height, marginTop: before, flexShrink: 0 };
  return { type: Canvas, style, props: { paint: () => paint(pen) }, children: [] };
}
