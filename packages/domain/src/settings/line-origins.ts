import type { ContentLine, Taxation } from "../document/content.ts";
import { decimal, isDecimal } from "../money/decimal.ts";
import { taxGroupOf } from "../tax/taxation.ts";
import type { ValueOrigin } from "./follow-settings.ts";
import type { SettingOrigin } from "./resolve-settings.ts";

/** The values of a line that a customer, a product's card or the company may decide. */
export interface LineDefaults {
  name: string;
  unitCode: string;
  /** In the document's currency and price mode. */
  unitPrice: string;
  taxation: Taxation;
}

export type LineSources = { readonly [Origin in "CUSTOMER" | "PRODUCT" | "COMPANY"]?: Partial<LineDefaults> };

const levels = ["CUSTOMER", "PRODUCT", "COMPANY"] as const;

/**
 * Where the values of a line come from: the nearest level that says just this, else the line itself. A line that is no
 * product's has words and a price of its own, which nobody wonders about: only how it is taxed is told.
 */
export function lineOrigins(line: ContentLine, sources: LineSources): ValueOrigin[] {
  const fields =
    line.productId === null ? (["taxRate"] as const) : (["name", "unitCode", "unitPrice", "taxRate"] as const);
  return fields.map((path) => ({ path, origin: originOf(path, line, sources) }));
}

type LineField = "name" | "unitCode" | "unitPrice" | "taxRate";

function originOf(field: LineField, line: ContentLine, sources: LineSources): SettingOrigin {
  return levels.find((level) => says(field, line, sources[level])) ?? "DOCUMENT";
}

function says(field: LineField, line: ContentLine, said: Partial<LineDefaults> | undefined): boolean {
  if (!said) return false;
  if (field === "taxRate") return said.taxation !== undefined && isSameTaxation(line, said.taxation);
  if (field === "unitPrice") return said.unitPrice !== undefined && isSamePrice(line.unitPrice, said.unitPrice);
  return line[field] === said[field];
}

function isSameTaxation(line: Taxation, taxation: Taxation): boolean {
  return line.taxCategory === taxation.taxCategory && taxGroupOf(line) === taxGroupOf(taxation);
}

function isSamePrice(left: string, right: string): boolean {
  return isDecimal(left) && isDecimal(right) && decimal(left).equals(decimal(right));
}
