export { fontFiles, type FontFile, type FontResolver, type FontSource } from "./fonts/font-files.ts";
export { openFonts, type FontLibrary } from "./fonts/open-fonts.ts";
export { openPicture, type Picture } from "./press/picture.ts";
export { renderDocument, type DocumentAssets } from "./render-document.ts";
export { rendererVersion } from "./renderer-version.ts";
export { templates } from "./templates/registry.ts";
export type { Template } from "./templates/template.ts";
export { documentView, type ViewOptions } from "./view/build-view.ts";
export type * from "./view/document-view.ts";
