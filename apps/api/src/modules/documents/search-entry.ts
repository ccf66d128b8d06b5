import { formatAmount, type Buyer } from "@softmanager/domain";
import { indexForSearch } from "../../platform/search.ts";
import type { Scope } from "../../platform/scope.ts";
import type { Document } from "./model/document.ts";

/** Keeps a document findable by number, buyer, fiscal code (no CNP) and amount, the latter as people write it. */
export async function indexDocument(scope: Scope, document: Document): Promise<void> {
  const { id, gross, currency, buyerName, content, externalId, numberText = null } = document;
  await indexForSearch(scope, {
    kind: "DOCUMENT",
    id,
    label: numberText ?? buyerName,
    detail: `${buyerName} · ${gross} ${currency}`,
    terms: [
      numberText,
      numberText?.replaceAll(" ", ""),
      buyerName,
      publicCodeOf(content.buyer),
      externalId,
      ...amounts(gross),
    ],
  });
}

function publicCodeOf(buyer: Buyer | null): string | null {
  return buyer?.type === "INDIVIDUAL" || buyer?.fiscalCode?.length === 13 ? null : (buyer?.fiscalCode ?? null);
}

function amounts(gross: string): string[] {
  return [gross, formatAmount(gross, { language: "ro" }), gross.replace(".", ",")];
}
