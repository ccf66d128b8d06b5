import type { DocumentContent } from "@softmanager/domain";
import { documentContent } from "@softmanager/inputs";
import type { DraftForEditingQuery, DraftTermsPartsFragment } from "../operations.generated.ts";
import { today } from "../../../app/clock.ts";
import type { DraftSeries, DraftTerms } from "./session.ts";

/** A draft's content as the editor takes it: nothing left out, nothing beside it. */
export function contentOf({ content }: DraftForEditingQuery["document"]): DocumentContent {
  return documentContent.parse(content);
}

export function termsOf({ kind, seller, template, origins, issueAt }: DraftTermsPartsFragment): DraftTerms {
  return { kind, seller, template, origins, issueAt, today: today() };
}

export function seriesOf({ series: { id, prefix, nextNumberText } }: DraftTermsPartsFragment): DraftSeries {
  return { id, prefix, nextNumberText };
}
