import type { DueDateRule } from "../calendar/due-date.ts";
import { blankContent } from "../document/blank-content.ts";
import type { DocumentContent } from "../document/content.ts";
import type { DocumentKind, Language } from "../document/kinds.ts";
import {
  resolveSettings,
  settingOrigins,
  type ResolvedSettings,
  type SettingLevels,
  type SettingOrigin,
} from "./resolve-settings.ts";

/** The values of a document that settings decide until somebody writes them. */
export interface DocumentDefaults extends Pick<
  DocumentContent,
  "language" | "currency" | "priceMode" | "paymentMeansCode" | "mentions" | "workPointId" | "issueDate"
> {
  /** How the due date is reckoned from the issue date; null where there is none, or where somebody wrote the date. */
  dueDateRule: DueDateRule | null;
  /** Where its number comes from; null while no series is known. */
  seriesId: string | null;
}

/** What every document begins with where nobody says otherwise; without a date of its own it has that of its issue. */
export const systemDefaults: DocumentDefaults = {
  language: blankContent.language,
  currency: blankContent.currency,
  priceMode: blankContent.priceMode,
  paymentMeansCode: blankContent.paymentMeansCode,
  mentions: [],
  workPointId: null,
  issueDate: null,
  dueDateRule: null,
  seriesId: null,
};

/** All that decides the defaults of one document. */
export interface SettingSources {
  kind: DocumentKind;
  levels: { readonly [Origin in SettingOrigin]?: Partial<DocumentDefaults> | undefined };
  /** The sentences that documents of the kind begin with, in order. */
  mentions: Readonly<Record<Language, readonly string[]>>;
}

export type DocumentSettings = ResolvedSettings<DocumentDefaults>;

/** The defaults of a document, each with its origin; its sentences are those of the language it is written in. */
export function settingsOf(sources: SettingSources, language?: Language): DocumentSettings {
  const levels = levelsOf(sources);
  const spoken = language ?? resolveSettings(levels).language.value;
  const mentions = sources.mentions[spoken];
  return resolveSettings(mentions.length > 0 ? { ...levels, KIND: { ...levels.KIND, mentions } } : levels);
}

/** A correction asks for no payment: whoever decides terms decides none for it. */
function levelsOf({ kind, levels }: SettingSources): SettingLevels<DocumentDefaults> {
  const asked = kind === "CREDIT_NOTE" ? withoutTerms(levels) : levels;
  return { ...asked, SYSTEM: { ...systemDefaults, ...asked.SYSTEM } };
}

function withoutTerms(levels: SettingSources["levels"]): SettingSources["levels"] {
  const told = settingOrigins.flatMap((origin) => {
    if (!levels[origin]) return [];
    const { dueDateRule: _, ...rest } = levels[origin];
    return [[origin, rest] as const];
  });
  return Object.fromEntries(told);
}
