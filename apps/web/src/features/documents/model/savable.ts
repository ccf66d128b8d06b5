import type { DocumentContent } from "@softmanager/domain";
import { documentContent } from "@softmanager/inputs";
import { replacedAt, valueAt } from "./at-path.ts";
import { writtenContent, type EditedContent } from "./edited-content.ts";

/** What can be saved now, and which fields hold something that cannot (dotted paths): they keep it on screen. */
export interface Savable {
  content: DocumentContent;
  unsavable: readonly string[];
}

/** How often a content is mended: each pass may uncover a fault that another one hid. */
const passes = 3;

/**
 * A draft may lack anything, but what it has must be of its form: a date is a date and a price a number. A field that is
 * not there yet is saved as it would be empty, so that one wrong key never keeps the rest from being saved.
 */
export function savable(edited: EditedContent): Savable {
  let content = withoutEmptyEntries(writtenContent(edited));
  const unsavable: string[] = [];
  for (let pass = 0; pass < passes; pass += 1) {
    const parsed = documentContent.safeParse(content);
    if (parsed.success) return { content: parsed.data, unsavable };
    for (const issue of parsed.error.issues) {
      // A rate is one thing: without its figure or its day there is none.
      const path = issue.path[0] === "exchangeRate" ? ["exchangeRate"] : issue.path;
      const typed = valueAt(content, path);
      content = replacedAt(content, path, emptyFor(path));
      if (typed !== "") unsavable.push(path.join("."));
    }
  }
  return { content, unsavable };
}

/** Sentences and papers that were added but not yet written, and a rate without its reason, wait to be saved. */
function withoutEmptyEntries(content: DocumentContent): DocumentContent {
  const { mentions, precedingDocuments, exchangeRate } = content;
  const isUnexplained = exchangeRate?.source === "MANUAL" && !exchangeRate.reason?.trim();
  return {
    ...content,
    mentions: mentions.filter((mention) => mention.trim() !== ""),
    precedingDocuments: precedingDocuments.filter(({ number }) => number.trim() !== ""),
    exchangeRate: isUnexplained ? null : exchangeRate,
  };
}

const figures = new Set(["quantity", "unitPrice", "taxRate", "prepaid"]);

function emptyFor(path: readonly PropertyKey[]): string | null {
  const field = String(path.at(-1));
  if (figures.has(field)) return "0";
  if (field === "baseQuantity") return "1";
  if (field === "unitCode") return "H87";
  return ["name", "street", "city", "country", "unitName"].includes(field) ? "" : null;
}
