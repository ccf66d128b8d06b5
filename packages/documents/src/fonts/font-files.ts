/** The files of `fonts/`; its README says what each covers. */
export const fontFiles = [
  "Inter-Regular.ttf",
  "Inter-SemiBold.ttf",
  "Inter-Bold.ttf",
  "InterExtended-Regular.ttf",
  "InterExtended-SemiBold.ttf",
  "InterExtended-Bold.ttf",
  "NotoEmoji-Regular.ttf",
] as const;
export type FontFile = (typeof fontFiles)[number];

/** Where a font file is: its bytes, or an address of our own to fetch them from. */
export type FontSource = Uint8Array | URL | string;
export type FontResolver = (file: FontFile) => FontSource | Promise<FontSource>;

export const weights = ["regular", "semibold", "bold"] as const;
export type Weight = (typeof weights)[number];

/** Families in the order in which they are asked for a letter. */
export const fontFamilies: readonly Readonly<Record<Weight, FontFile>>[] = [
  { regular: "Inter-Regular.ttf", semibold: "Inter-SemiBold.ttf", bold: "Inter-Bold.ttf" },
  { regular: "InterExtended-Regular.ttf", semibold: "InterExtended-SemiBold.ttf", bold: "InterExtended-Bold.ttf" },
  { regular: "NotoEmoji-Regular.ttf", semibold: "NotoEmoji-Regular.ttf", bold: "NotoEmoji-Regular.ttf" },
];
