/** Colours are `#rrggbb`; contrast is that of WCAG 2, from 1 to 21. */
const readable = 4.5;

const white = "#ffffff";

/** The colour itself where it can be read on white, else a darker shade of it; grey when it is no colour at all. */
export function readableOnWhite(color: string, fallback: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(color)) return fallback;
  let shade = color.toLowerCase();
  while (contrast(shade, white) < readable) shade = darker(shade);
  return shade;
}

export function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function darker(color: string): string {
  return hex(channels(color).map((channel) => Math.floor(channel * 0.96)));
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function hex(values: readonly number[]): string {
  return `#${values.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
