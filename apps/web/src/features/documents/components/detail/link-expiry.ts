import type { Language } from "@softmanager/domain";
import { languageTags } from "@softmanager/texts";
import type { LinkExpiryTexts } from "./link-texts.ts";

/** What people choose from; `DATE` asks for a day. */
export const expiryChoices = ["7", "30", "90", "365", "NEVER", "DATE"] as const;
export type ExpiryChoice = (typeof expiryChoices)[number];

export interface Expiry {
  choice: ExpiryChoice;
  /** ISO date, or what was typed for one; only `DATE` has it. */
  date: string;
}

/** A choice as the API takes it. */
export function expiryInput({ choice, date }: Expiry) {
  const nothing = { expiresInDays: null, expiresOn: null, neverExpires: null };
  if (choice === "NEVER") return { ...nothing, neverExpires: true };
  if (choice === "DATE") return { ...nothing, expiresOn: date };
  return { ...nothing, expiresInDays: Number(choice) };
}

export function expiryLabel(text: LinkExpiryTexts, choice: ExpiryChoice): string {
  if (choice === "NEVER") return text.never;
  return choice === "DATE" ? text.onDate : text.inDays({ days: Number(choice) });
}

/** The last day on which a link works, in the zone of its company: it may end at the very midnight after it. */
export function lastDayOf(expiresAt: string, { timeZone, language }: { timeZone: string; language: Language }): string {
  const last = new Date(Date.parse(expiresAt) - 1);
  return new Intl.DateTimeFormat(languageTags[language], { timeZone, dateStyle: "long" }).format(last);
}
