import type { Composition } from "../press/composition.ts";
import type { Picture } from "../press/picture.ts";
import type { Typesetter } from "../press/typesetter.ts";
import type { DocumentView } from "../view/document-view.ts";

export interface TemplateTools {
  typesetter: Typesetter;
  logo: Picture | null;
}

/** The look of a document. A pure function of the view: it decides where things stand, never what they say. */
export interface Template {
  name: string;
  /** Pinned on a document at issue; a changed look is a new version beside the old one. */
  version: number;
  compose(view: DocumentView, tools: TemplateTools): Composition;
}
