import type { DocumentContent, DueDateRule } from "@softmanager/domain";
import { documentContent, dueDateRule } from "@softmanager/inputs";
import type {
  ContentPartsFragment,
  DraftTermsPartsFragment,
  NewDocumentQuery,
  RulePartsFragment,
} from "../operations.generated.ts";
import { today } from "../../../app/clock.ts";
import type { DraftSeries, DraftTerms } from "./draft-terms.ts";
import { noSources, sourcesOf } from "./setting-sources.ts";

/** A draft's content as the editor takes it: nothing left out, nothing beside it. */
export function contentOf(content: ContentPartsFragment): DocumentContent {
  return documentContent.parse(content);
}

/** The rule that a due date follows, as far as it has one. */
export function ruleFrom(told: RulePartsFragment | null): DueDateRule | null {
  return told && dueDateRule.parse(told);
}

export function termsOf({ kind, seller, template, settings, issueAt }: DraftTermsPartsFragment): DraftTerms {
  const sources = settings ? sourcesOf(kind, settings) : noSources(kind);
  return { kind, seller, template, settings: sources, issueAt, today: today() };
}

export function termsOfNew({ kind, seller, template, settings }: NewDocumentQuery["newDocument"]): DraftTerms {
  return { kind, seller, template, settings: sourcesOf(kind, settings), issueAt: null, today: today() };
}

export function seriesOf({ series }: DraftTermsPartsFragment): DraftSeries {
  const { id, prefix, nextNumberText, workPointId } = series;
  return { id, prefix, nextNumberText, workPointId };
}
