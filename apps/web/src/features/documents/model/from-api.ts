import type { DocumentContent } from "@softmanager/domain";
import { documentContent } from "@softmanager/inputs";
import type { ContentPartsFragment, DraftTermsPartsFragment, NewDocumentQuery } from "../operations.generated.ts";
import { today } from "../../../app/clock.ts";
import type { DraftSeries, DraftTerms } from "./session.ts";

/** A draft's content as the editor takes it: nothing left out, nothing beside it. */
export function contentOf(content: ContentPartsFragment): DocumentContent {
  return documentContent.parse(content);
}

export function termsOf({ kind, seller, template, origins, issueAt }: DraftTermsPartsFragment): DraftTerms {
  return { kind, seller, template, origins, issueAt, today: today() };
}

export function termsOfNew({ kind, seller, template, origins }: NewDocumentQuery["newDocument"]): DraftTerms {
  return { kind, seller, template, origins, issueAt: null, today: today() };
}

export function seriesOf({ series }: DraftTermsPartsFragment): DraftSeries {
  const { id, prefix, nextNumberText, workPointId } = series;
  return { id, prefix, nextNumberText, workPointId };
}
