import { languages, type DocumentDefaults, type DocumentKind, type SettingSources } from "@softmanager/domain";
import { dueDateRule } from "@softmanager/inputs";
import type { DraftSettingsPartsFragment } from "../operations.generated.ts";

type ToldLevel = DraftSettingsPartsFragment["levels"][number];
type Opinions = Partial<Omit<ToldLevel, "__typename" | "origin">>;

/** What decides the values of a draft that nobody wrote, as the API tells it. */
export function sourcesOf(kind: DocumentKind, { levels, mentions }: DraftSettingsPartsFragment): SettingSources {
  const sentences = languages.map((language) => [
    language,
    mentions.find((known) => known.language === language)?.texts ?? [],
  ]);
  return {
    kind,
    levels: Object.fromEntries(levels.map(({ origin, ...said }) => [origin, opinionsOf(said)])),
    mentions: Object.fromEntries(sentences) as SettingSources["mentions"],
  };
}

/** Nothing decides anything about what is issued. */
export function noSources(kind: DocumentKind): SettingSources {
  return { kind, levels: {}, mentions: { ro: [], en: [] } };
}

/** What is set of these; null has no opinion. */
export function opinionsOf(said: Opinions): Partial<DocumentDefaults> {
  const { language, currency, priceMode, paymentMeansCode, workPointId, seriesId } = said;
  return {
    ...(language && { language }),
    ...(currency && { currency }),
    ...(priceMode && { priceMode }),
    ...(paymentMeansCode && { paymentMeansCode }),
    ...(said.dueDateRule && { dueDateRule: dueDateRule.parse(said.dueDateRule) }),
    ...(workPointId && { workPointId }),
    ...(seriesId && { seriesId }),
  };
}
