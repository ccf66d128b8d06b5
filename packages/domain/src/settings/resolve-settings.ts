import type { DueDateRule } from "../calendar/due-date.ts";
import type { Language, PriceMode } from "../document/kinds.ts";

/** Where a prefilled value comes from, nearest first. What a person types on the document itself always wins. */
export const settingOrigins = ["CUSTOMER", "KIND", "COMPANY", "PRODUCT", "SERIES"] as const;
export type SettingOrigin = (typeof settingOrigins)[number];

/** A value and the reason it is there. */
export interface Resolved<Value> {
  value: Value;
  origin: SettingOrigin;
}

/** What a level may decide about a new document; a level that has no opinion leaves it out. */
export interface DocumentDefaults {
  language: Language;
  currency: string;
  dueDateRule: DueDateRule;
  priceMode: PriceMode;
  paymentMeansCode: string;
  mentions: readonly string[];
}

export interface SettingLevels {
  customer: Partial<DocumentDefaults> | null;
  kind: Partial<DocumentDefaults>;
  company: DocumentDefaults;
}

export type ResolvedSettings = { readonly [Key in keyof DocumentDefaults]: Resolved<DocumentDefaults[Key]> };

/** Decides every default of a new document: customer before kind before company, and says which it was. */
export function resolveSettings(levels: SettingLevels): ResolvedSettings {
  return {
    language: nearest(levels, "language"),
    currency: nearest(levels, "currency"),
    dueDateRule: nearest(levels, "dueDateRule"),
    priceMode: nearest(levels, "priceMode"),
    paymentMeansCode: nearest(levels, "paymentMeansCode"),
    mentions: nearest(levels, "mentions"),
  };
}

function nearest<Key extends keyof DocumentDefaults>(levels: SettingLevels, key: Key): Resolved<DocumentDefaults[Key]> {
  const ofCustomer = levels.customer?.[key];
  if (ofCustomer !== undefined) return { value: ofCustomer as DocumentDefaults[Key], origin: "CUSTOMER" };
  const ofKind = levels.kind[key];
  if (ofKind !== undefined) return { value: ofKind as DocumentDefaults[Key], origin: "KIND" };
  return { value: levels.company[key], origin: "COMPANY" };
}
