import type { TextsIn } from "@softmanager/texts";
import type { placeTexts } from "./place-texts.ts";

/** The field of a path in words: "județul clientului", "prețul, linia 2". */
export function placeOf(path: string, texts: TextsIn<typeof placeTexts>): string {
  const [top = "", second = "", third = ""] = path.split(".");
  const names =
    top === "lines" && second !== ""
      ? [`lines.${aliased(third)}`, "lines.other"]
      : [path, `${top}.other`, groups[top] ?? top, "other"];
  const name = names.find((known): known is keyof typeof texts => known in texts) ?? "other";
  const text = texts[name];
  return typeof text === "string" ? text : text({ number: Number(second) + 1 });
}

const aliased = (field: string) => (field === "taxCategory" ? "taxRate" : field);

const groups: Readonly<Record<string, string>> = { periodStart: "period", periodEnd: "period" };
