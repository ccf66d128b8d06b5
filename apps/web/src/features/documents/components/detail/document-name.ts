import { useTexts } from "@softmanager/ui";
import { kindWords } from "../../document-words.ts";
import type { DocumentKind } from "../../operations.generated.ts";

/** What a document is called: "Factură F 0012". */
export function useDocumentName(): (document: { kind: DocumentKind; number: string | null }) => string {
  const kinds = useTexts(kindWords);
  return ({ kind, number }) => [kinds[kind], number].filter(Boolean).join(" ");
}
