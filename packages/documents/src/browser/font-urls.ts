import type { FontFile, FontResolver } from "../fonts/font-files.ts";

/** Addresses of the fonts as the bundler publishes them; written out one by one, which is how it finds them. */
const addresses: Readonly<Record<FontFile, URL>> = {
  "Inter-Regular.ttf": new URL("../../fonts/Inter-Regular.ttf", import.meta.url),
  "Inter-SemiBold.ttf": new URL("../../fonts/Inter-SemiBold.ttf", import.meta.url),
  "Inter-Bold.ttf": new URL("../../fonts/Inter-Bold.ttf", import.meta.url),
  "InterExtended-Regular.ttf": new URL("../../fonts/InterExtended-Regular.ttf", import.meta.url),
  "InterExtended-SemiBold.ttf": new URL("../../fonts/InterExtended-SemiBold.ttf", import.meta.url),
  "InterExtended-Bold.ttf": new URL("../../fonts/InterExtended-Bold.ttf", import.meta.url),
  "NotoEmoji-Regular.ttf": new URL("../../fonts/NotoEmoji-Regular.ttf", import.meta.url),
};

export const browserFonts: FontResolver = (file) => addresses[file];
