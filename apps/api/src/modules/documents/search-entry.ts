import { formatAmount, type Buyer } from "@softmanager/domain";
import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import { findsOf, indexForSearch, type Finds } from "../../platform/search.ts";
import type { Scope } from "../../platform/scope.ts";
import { isSealedCnp } from "./buyer-code.ts";
import type { Document } from "./model/document.ts";

/** Keeps a document findable by number, buyer, fiscal code (no CNP) and amount, the latter as people write it. */
export async function indexDocument(scope: Scope, document: Document): Promise<void> {
  const { id, gross, payable, currency, buyerName, content, externalId, listedOn, numberText = null } = document;
  await indexForSearch(scope, {
    kind: "DOCUMENT",
    id,
    label: numberText ?? buyerName,
    detail: `${buyerName} · ${payable} ${currency}`,
    listedOn,
    terms: [
      numberText,
      numberText?.replaceAll(" ", ""),
      buyerName,
      publicCodeOf(content.buyer),
      externalId,
      ...new Set([...amounts(payable), ...amounts(gross)]),
    ],
  });
}

/** Which documents a text finds; no text, no answer. */
export async function findsOfDocuments(db: Kysely<Database>, text: string | null): Promise<Finds | null> {
  return text ? findsOf(db, { kind: "DOCUMENT", text }) : null;
}

function publicCodeOf(buyer: Buyer | null): string | null {
  const code = buyer?.fiscalCode ?? null;
  return buyer?.type === "INDIVIDUAL" || code?.length === 13 || (code && isSealedCnp(code)) ? null : code;
}

function amounts(amount: string): string[] {
  return [amount, formatAmount(amount, { language: "ro" }), amount.replace(".", ",")];
}
