import type { MantineColorsTuple } from "@mantine/core";

/**
 * Ten shades from paper to ink, stepped evenly in lightness (OKLCH), so that shade 7 carries white text in every hue.
 * Neutrals lean warm; the accent is plum, which no status colour can be mistaken for.
 */
export const plum: MantineColorsTuple = [
  "#fcf6fb",
  "#f8eaf4",
  "#f0d2e8",
  "#e2aed6",
  "#ce85be",
  "#b55fa4",
  "#994389",
  "#7d2f6f",
  "#68255d",
  "#4a1b42",
];

export const gray: MantineColorsTuple = [
  "#fbfaf8",
  "#f6f4f1",
  "#edebe7",
  "#e2dfdb",
  "#cdcac6",
  "#a8a49f",
  "#726c66",
  "#5d5752",
  "#3f3936",
  "#26221f",
];

/** Surfaces and text of the dark theme: 0–2 text, 3 placeholders, 4 borders, 5–6 raised, 7 the page, 8–9 below it. */
export const dark: MantineColorsTuple = [
  "#e8e5e2",
  "#c7c3c0",
  "#a7a29e",
  "#8a8580",
  "#413d3a",
  "#322e2c",
  "#272422",
  "#1d1a18",
  "#161312",
  "#0f0d0c",
];

export const green: MantineColorsTuple = [
  "#eefbf2",
  "#d9f5e1",
  "#b4eac5",
  "#8bd9a6",
  "#5fbf85",
  "#3da46a",
  "#298954",
  "#217145",
  "#145b39",
  "#0f462c",
];

export const red: MantineColorsTuple = [
  "#fff4f3",
  "#ffe5e4",
  "#ffcac7",
  "#faa29f",
  "#f57371",
  "#e74d4e",
  "#d23337",
  "#b52527",
  "#972021",
  "#7a1b1b",
];

export const yellow: MantineColorsTuple = [
  "#fff9ea",
  "#fff0cc",
  "#ffe19f",
  "#fccd6e",
  "#f4b443",
  "#e29a2c",
  "#c27b25",
  "#9f5e20",
  "#7f481a",
  "#603616",
];

export const blue: MantineColorsTuple = [
  "#f0f8fe",
  "#ddf0fe",
  "#b9dffa",
  "#8ec9f3",
  "#65ace1",
  "#4490c9",
  "#2f78b2",
  "#266397",
  "#214f7c",
  "#1b3e60",
];
