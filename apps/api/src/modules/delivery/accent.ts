const fallback = "#0f766e";

/** The company's colour if it is one; it goes into style sheets, where anything else might do harm. */
export function safeColor(color: string): string {
  return /^#[0-9a-f]{6}$/i.test(color) ? color : fallback;
}

/** Black or white, whichever is read better on the colour (WCAG 2.2 relative luminance). */
export function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(color.slice(at, at + 2), 16) / 255),
  );
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  // Where both are read equally well: (L + 0.05)² = 1.05 × 0.05.
  return luminance > 0.179 ? "#10181f" : "#ffffff";
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
