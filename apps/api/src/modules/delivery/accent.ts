const fallback = "#0f766e";

/** The company's colour if it is one; it goes into style sheets, where anything else might do harm. */
export function safeColor(color: string): string {
  return /^#[0-9a-f]{6}$/i.test(color) ? color : fallback;
}

/** Black or white, whichever is read better on the colour. */
export function inkOn(color: string): string {
  // Where both are read equally well: (L + 0.05)² = 1.05 × 0.05.
  return luminanceOf(color) > 0.179 ? darkInk : "#ffffff";
}

/** The colour for words on white, or plain ink where the colour is too light to be read (WCAG 2.2, 4.5 to 1). */
export function asInk(color: string): string {
  return 1.05 / (luminanceOf(color) + 0.05) >= 4.5 ? color : darkInk;
}

const darkInk = "#17212b";

/** Relative luminance, 0 for black to 1 for white (WCAG 2.2). */
function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(color.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
