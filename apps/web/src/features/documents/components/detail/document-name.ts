import { useTexts } from "@softmanager/ui";
import { kindWords, theKindWords } from "../../document-words.ts";
import type { DocumentKind } from "../../operations.generated.ts";

interface Named {
  kind: DocumentKind;
  number: string | null;
}

/** What a document is called: "Factură F 0012". */
export function useDocumentName(): (document: Named) => string {
  const kinds = useTexts(kindWords);
  return ({ kind, number }) => [kinds[kind], number].filter(Boolean).join(" ");
}

/** The same inside a sentence: "Trimite factura F 0012", "Send invoice F 0012". */
export function useDocumentInSentence(): (document: Named) => string {
  const kinds = useTexts(theKindWords);
  return ({ kind, number }) => [kinds[kind], number].filter(Boolean).join(" ");
}
