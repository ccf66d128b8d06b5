import { touchedLines, type EditedContent } from "./edited-content.ts";

/** The id in the page of the field at a path of the edited draft: `buyer.address.county`. */
export function fieldId(path: string): string {
  return `draft-${path.replaceAll(".", "-")}`;
}

/** The id of a line's field, which stays the same wherever the line moves. */
export function lineFieldId(key: string, field: string): string {
  return fieldId(`${key}.${field}`);
}

/** The id of what a field of a line is told, beside it. */
export function problemIdOf(id: string): string {
  return `${id}-problem`;
}

/** The key of the line whose field this id is. */
export function lineKeyOf(id: string): string | undefined {
  return /^draft-(line-\d+)-/.exec(id)?.[1];
}

/**
 * Where a path of the written content (what is missing, what the server refused) is on screen. Lines not begun are no
 * part of the content, and the taxation of a line is one field.
 */
export function fieldIdOf(path: string, draft: EditedContent): string {
  const [top = "", index = "", ...rest] = path.replace(/^content\./, "").split(".");
  if (top === "lines" && index === "") return lineFieldId(draft.lines[0]?.key ?? "", "name");
  const own = path.replace(/^content\./, "");
  if (top !== "lines") return fieldId(aliases[own] ?? own);
  const key = touchedLines(draft)[Number(index)]?.key ?? "";
  const field = rest.join(".");
  return lineFieldId(key, lineAliases[field] ?? field);
}

/** The same, within a line. */
const lineAliases: Readonly<Record<string, string>> = { taxCategory: "taxRate", "advance.documentId": "name" };

/** Where there is no field of that very path, the one that mends it. */
const aliases: Readonly<Record<string, string>> = {
  customerId: "buyer",
  exchangeRate: "exchangeRate.rate",
  precedingDocuments: "precedingDocuments.0.number",
  mentions: "mentions.0",
};
