import type { FontLibrary } from "./fonts/open-fonts.ts";
import { legible } from "./fonts/legible.ts";
import { templates } from "./templates/registry.ts";
import type { DocumentView } from "./view/document-view.ts";
import { openPicture } from "./press/picture.ts";
import { print } from "./press/print.ts";
import { rendererVersion } from "./renderer-version.ts";
import { Typesetter } from "./press/typesetter.ts";

export interface DocumentAssets {
  fonts: FontLibrary;
  /** An opaque, not interlaced PNG; see `openPicture`. */
  logo?: Uint8Array | null;
}

/** The PDF of a view. A pure function: the same view and logo give the same bytes in Node, a worker thread or a browser. */
export async function renderDocument(view: DocumentView, { fonts, logo = null }: DocumentAssets): Promise<Uint8Array> {
  const face = await fonts.faceFor(JSON.stringify(view));
  const shown = legible(view, face);
  const { template, file, language } = shown;
  const typesetter = new Typesetter(face);
  const composition = templates.get(template.name, template.version).compose(shown, {
    typesetter,
    logo: logo ? openPicture(logo) : null,
  });
  return print(composition, typesetter, { ...file, language, producer: `SoftManager ${rendererVersion}` });
}
