import { decimal, sum, whatIsMissing, zero, type Decimal, type DocumentContent } from "@softmanager/domain";
import { sellerOf } from "../companies/index.ts";
import { rateFor } from "../exchange-rates/index.ts";
import { rememberPrices } from "../products/index.ts";
import type { Scope } from "../../platform/scope.ts";
import { assertPeriodOpen } from "./assert-period-open.ts";
import { documentIssued } from "./events.ts";
import { kinds } from "./kinds.ts";
import { withLiveProducts } from "./links.ts";
import type { Document } from "./model/document.ts";
import { printedBuyer } from "./buyer-code.ts";
import { freeze, type Frozen } from "./model/freeze.ts";
import { pricesPaid } from "./model/prices-paid.ts";
import { templateFor } from "./model/template.ts";
import { CorrectionExceedsOriginal, DocumentIncomplete, ExchangeRateMissing, IssueDateInFuture } from "./problems.ts";
import { tellMissing } from "./tell-missing.ts";

/** What a draft will say once issued. */
export interface Composed {
  frozen: Frozen;
  content: DocumentContent;
  issueDate: string;
}

/** Composes what the document will say, or throws the problem that stands in the way. Writes nothing. */
export async function compose(scope: Scope, document: Document): Promise<Composed> {
  const { companyId, today, db } = scope;
  const issueDate = document.content.issueDate ?? today;
  if (issueDate > today) throw new IssueDateInFuture(issueDate);
  await assertPeriodOpen(scope, issueDate);
  const content = await withExchangeRate(
    scope,
    { ...(await withLiveProducts(scope, document.content)), issueDate },
    document.correctsDocumentId !== null,
  );
  const { currency, workPointId } = content;
  const onDate = content.taxPointDate ?? issueDate;
  const seller = await sellerOf(db, { companyId, onDate, currency, workPointId });
  const buyer = content.buyer && (await printedBuyer(scope, content.buyer));
  const missing = whatIsMissing({ ...content, buyer }, seller, document.kind);
  if (document.correctsDocumentId) await assertCorrectable(scope, document, document.correctsDocumentId);
  if (missing.length > 0 || !buyer) throw new DocumentIncomplete(tellMissing(missing, scope.language));
  const template = await templateFor(db, { companyId, seller, content });
  return { content, issueDate, frozen: freeze({ kind: document.kind, content, issueDate, buyer, seller, template }) };
}

/**
 * Freezes a draft: writes lines, snapshot and what is owed, and announces it. The number is taken by `takeNumber`,
 * as the last statement of the transaction.
 */
export async function issue(scope: Scope, document: Document): Promise<void> {
  const { content, issueDate, frozen } = await compose(scope, document);
  document.content = content;
  document.freeze({ ...frozen, issueDate, issuedAt: scope.now });
  await scope.em.flush();
  await writeFrozen(scope, document, frozen);
  await openBalance(scope, document);
  await rememberPrices(scope, pricesPaid(document));
  scope.announce(documentIssued({ documentId: document.id, kind: document.kind }));
}

/** All corrections together never take back more than the document gave. */
async function assertCorrectable(scope: Scope, document: Document, originalId: string): Promise<void> {
  const { companyId, db } = scope;
  const original = await db
    .selectFrom("document")
    .where("companyId", "=", companyId)
    .where("id", "=", originalId)
    .select(["numberText", "gross", "currency"])
    .forUpdate()
    .executeTakeFirstOrThrow();
  const corrections = await db
    .selectFrom("document")
    .where("companyId", "=", companyId)
    .where("correctsDocumentId", "=", originalId)
    .where("state", "=", "ISSUED")
    .select("gross")
    .execute();
  const remaining = decimal(original.gross).minus(sum(corrections.map(({ gross }) => decimal(gross))));
  if (decimal(document.gross).abs().compare(remaining.abs()) <= 0) return;
  throw new CorrectionExceedsOriginal({
    number: original.numberText ?? "",
    remaining: remaining.toFixed(2),
    currency: original.currency,
  });
}

/** A document in another currency states its VAT in lei too (Codul fiscal art. 319 (20) j), at the rate of its day. */
async function withExchangeRate(
  scope: Scope,
  content: DocumentContent & { issueDate: string },
  corrects: boolean,
): Promise<DocumentContent> {
  if (content.currency === "RON") return { ...content, exchangeRate: null };
  const isGiven = content.exchangeRate?.source === "MANUAL" || (corrects && content.exchangeRate !== null);
  if (isGiven) return content;
  const date = content.taxPointDate ?? content.issueDate;
  const found = await rateFor(scope.db, { companyId: scope.companyId, currency: content.currency, date });
  if (!found) throw new ExchangeRateMissing(content.currency, date);
  return { ...content, exchangeRate: { rate: found.rate, date: found.date, source: "BNR", reason: null } };
}

async function writeFrozen(scope: Scope, document: Document, { calculated, canonical, sha256 }: Frozen): Promise<void> {
  const key = { companyId: scope.companyId, documentId: document.id };
  const lines = calculated.lines.map((line, index) => ({
    ...key,
    position: index + 1,
    productId: line.productId,
    name: line.name,
    code: line.code,
    quantity: line.quantity,
    unitCode: line.unitCode,
    netUnitPrice: line.netUnitPrice,
    net: line.net,
    vat: line.vat,
    gross: line.gross,
    taxCategory: line.taxCategory,
    taxRate: line.taxRate,
  }));
  await scope.db.insertInto("documentLine").values(lines).execute();
  await scope.db
    .insertInto("documentSnapshot")
    .values({ ...key, snapshot: canonical, sha256 })
    .execute();
}

/** Opens what is owed; a credit note is first set against what it corrects, and only the rest is owed to the customer. */
async function openBalance(scope: Scope, document: Document): Promise<void> {
  const owes = kinds[document.kind]?.owes ?? 0;
  if (owes === 0) return;
  const payable = decimal(document.payable);
  const credited = document.correctsDocumentId ? await setAgainst(scope, document.correctsDocumentId, payable) : zero;
  const { companyId } = scope;
  const { id: documentId, customerId, currency, dueDate } = document;
  await scope.db
    .insertInto("documentBalance")
    .values({
      companyId,
      documentId,
      customerId,
      currency,
      dueDate,
      payable: (owes === 1 ? payable : payable.negated()).toFixed(2),
      paid: "0",
      credited: credited.negated().toFixed(2),
    })
    .execute();
}

async function setAgainst(scope: Scope, documentId: string, amount: Decimal): Promise<Decimal> {
  const original = await scope.db
    .selectFrom("documentBalance")
    .where("companyId", "=", scope.companyId)
    .where("documentId", "=", documentId)
    .select(["balance", "credited"])
    .forUpdate()
    .executeTakeFirst();
  const open = decimal(original?.balance ?? "0");
  const credited = open.isNegative() ? zero : open.compare(amount) < 0 ? open : amount;
  await scope.db
    .updateTable("documentBalance")
    .set({
      credited: decimal(original?.credited ?? "0")
        .plus(credited)
        .toFixed(2),
    })
    .where("companyId", "=", scope.companyId)
    .where("documentId", "=", documentId)
    .execute();
  return credited;
}
