import { Canvas, View as view } from "@react-pdf/primitives";
import type { View as ViewComponent } from "@react-pdf/renderer";
import type { FunctionComponent } from "react";
import type { Pen } from "./pen.ts";
import type { Span, TextStyle } from "./typesetter.ts";

/**
 * What a block of a template is made of. The names are those of react-pdf, taken from its primitives: the package's
 * main entry would bring a second font store with the metrics of fourteen fonts that are never used.
 */
export const View = view as unknown as typeof ViewComponent;

export interface DrawingProps {
  width: number;
  height: number;
  /** Space above. */
  before?: number;
  paint: (pen: Pen) => void;
}

/** A box that is painted by hand. */
export const Drawing = Canvas as unknown as FunctionComponent<DrawingProps>;

export interface CopyProps {
  of: string | readonly Span[];
  style: TextStyle;
  /** The measure to break lines at; left out, the copy stays on one line and takes what it needs. */
  width?: number;
  align?: "left" | "right";
  before?: number;
}

/** Text. Set by our own typesetter, which knows fallback fonts, tabular figures and its height before the page is laid out. */
export const Copy = "COPY" as unknown as FunctionComponent<CopyProps>;
