import { dueDateOf } from "../calendar/due-date.ts";
import { isLocalDate, type LocalDate } from "../calendar/local-date.ts";
import type { DocumentContent } from "../document/content.ts";
import { canonicalJson } from "../numbering/canonical-json.ts";
import { settingsOf, type DocumentDefaults, type SettingSources } from "./document-settings.ts";
import type { SettingOrigin } from "./resolve-settings.ts";

/** A document while it is written, as far as settings decide it. */
export interface Written
  extends
    Omit<DocumentDefaults, "seriesId" | "mentions">,
    Pick<DocumentContent, "dueDate" | "exchangeRate" | "mentions"> {}

/** What moved under a document: what it said, and which settings applied before and apply now. */
export interface Move {
  since: Written;
  before: SettingSources;
  after: SettingSources;
  /** Stands in for an issue date not chosen. */
  today: LocalDate;
}

const plainKeys = ["currency", "priceMode", "paymentMeansCode", "workPointId", "dueDateRule"] as const;

/**
 * The document after somebody changed it, or its customer or series: every value that was still a default is the
 * default that applies now, its sentences are in its language, and its due date follows its rule. What a person wrote stays.
 */
export function followSettings<Draft extends Written>(draft: Draft, { since, before, after, today }: Move): Draft {
  const hasMoved = before !== after || movers.some((key) => draft[key] !== since[key]);
  if (!hasMoved) return draft;
  const was = settingsOf(before, since.language);
  const isFollowing = (key: Exclude<keyof Written & keyof DocumentDefaults, "mentions">) =>
    isSame(draft[key], since[key]) && isSame(since[key], was[key].value);
  const language = isFollowing("language") ? settingsOf(after).language.value : draft.language;
  const now = settingsOf(after, language);
  const followed = plainKeys.filter(isFollowing).map((key) => [key, now[key].value]);
  const mentions = mentionsFollowing(draft.mentions, { was: was.mentions.value, now: now.mentions.value });
  const next: Draft = { ...draft, ...Object.fromEntries(followed), language, mentions };
  // A rate belongs to its currency.
  const exchangeRate = next.currency === draft.currency ? draft.exchangeRate : null;
  return withTerm({ ...next, exchangeRate }, today);
}

const movers = ["language", "issueDate", "dueDateRule"] as const;

/** With the due date that its rule comes to; a date that somebody wrote stays. */
export function withTerm<Draft extends Term>(draft: Draft, today: LocalDate): Draft {
  const dueDate = dueDateIn(draft, today);
  return dueDate === draft.dueDate ? draft : { ...draft, dueDate };
}

/** When a document is paid: on a date, which a rule reckons from its issue date where there is one. */
export type Term = Pick<Written, "dueDateRule" | "issueDate" | "dueDate">;

/** The due date of a draft, were it issued with its date or, without one, `today`. */
export function dueDateIn({ dueDateRule, issueDate, dueDate }: Term, today: LocalDate): LocalDate | null {
  const from = issueDate ?? today;
  return dueDateRule && isLocalDate(from) ? dueDateOf(from, dueDateRule) : dueDate;
}

/** The sentences with the untouched defaults of before replaced by those of now, each at its place. */
export function mentionsFollowing(
  current: readonly string[],
  { was, now }: { was: readonly string[]; now: readonly string[] },
): readonly string[] {
  if (isSame(was, now)) return current;
  const own = ownMentions(current, was);
  if (was.length === 0) return [...now, ...ownMentions(own, now)];
  // Every sentence of the settings was rewritten or struck out: none is asked for any more.
  if (own.length === current.length) return current;
  if (was.length === now.length) return current.map((mention) => now[was.indexOf(mention)] ?? mention);
  const place = current.findIndex((mention) => was.includes(mention));
  return [...current.slice(0, place), ...now, ...ownMentions(current.slice(place), was)];
}

/** The sentences that are none of the settings' own. */
export function ownMentions(current: readonly string[], defaults: readonly string[]): readonly string[] {
  return current.filter((mention) => !defaults.includes(mention));
}

/** Why a value of a document is there, by its path in the content. */
export interface ValueOrigin {
  path: string;
  origin: SettingOrigin;
}

/** Where every value that settings may decide comes from; what none of them says was typed on the document. */
export function documentOrigins(
  written: Written & Partial<Pick<DocumentDefaults, "seriesId">>,
  sources: SettingSources,
): ValueOrigin[] {
  const settings = settingsOf(sources, written.language);
  const keys = (Object.keys(settings) as (keyof DocumentDefaults)[]).filter((key) => written[key] !== undefined);
  const typed = Object.fromEntries(
    keys.filter((key) => !isSame(written[key], settings[key].value)).map((key) => [key, written[key]]),
  ) as Partial<DocumentDefaults>;
  const { levels } = sources;
  const told = settingsOf({ ...sources, levels: { ...levels, DOCUMENT: { ...levels.DOCUMENT, ...typed } } });
  return keys
    .filter((key) => isSaid(written, key))
    .map((key) => ({ path: key === "dueDateRule" ? "dueDate" : key, origin: told[key].origin }));
}

/** Whether there is anything to explain: an absent issue date is the day of issue, other absent values are nothing. */
function isSaid(written: Written & { seriesId?: string | null }, key: keyof DocumentDefaults): boolean {
  if (key === "issueDate") return true;
  if (key === "dueDateRule") return written.dueDate !== null;
  if (key === "mentions") return written.mentions.length > 0;
  return Boolean(written[key]);
}

function isSame(left: unknown, right: unknown): boolean {
  return left === right || canonicalJson(left) === canonicalJson(right);
}
