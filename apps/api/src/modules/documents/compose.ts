import { taxPointOf, whatIsMissing, type DocumentContent, type ExchangeRate } from "@softmanager/domain";
import type { Scope } from "../../platform/scope.ts";
import { assertIsOpen } from "./assert-period-open.ts";
import { printedBuyer } from "./buyer-code.ts";
import { RatesWanted } from "./ensure-rate.ts";
import { Corrections } from "./corrections.ts";
import { IssuingBooks } from "./issuing-books.ts";
import { liveProducts, withProductsAmong } from "./links.ts";
import type { Draft } from "./model/draft.ts";
import { freeze, type Frozen } from "./model/freeze.ts";
import { templateOf } from "./model/template.ts";
import { DocumentIncomplete, ExchangeRateMissing, IssueDateInFuture } from "./problems.ts";
import { tellMissing } from "./tell-missing.ts";
import { withTermOf } from "./term.ts";

/** What a draft will say once issued. */
export interface Composed {
  frozen: Frozen;
  content: DocumentContent;
  issueDate: string;
}

/** What documents that are issued in one transaction have in common. */
export interface Issuing {
  scope: Scope;
  books: IssuingBooks;
  corrections: Corrections;
  /** Products that were not deleted since they were picked. */
  products: ReadonlySet<string>;
}

export async function issuingOf(scope: Scope, drafts: readonly Draft[]): Promise<Issuing> {
  const products = await liveProducts(
    scope,
    drafts.map(({ content }) => content),
  );
  return { scope, products, books: new IssuingBooks(scope), corrections: new Corrections(scope) };
}

/** Composes what the document will say, or throws the problem that stands in the way. Writes nothing. */
export async function compose(issuing: Issuing, draft: Draft): Promise<Composed> {
  const { scope, books, corrections, products } = issuing;
  const { today, language } = scope;
  const issueDate = draft.content.issueDate ?? today;
  if (issueDate > today) throw new IssueDateInFuture(issueDate);
  assertIsOpen(issueDate, await books.closedThrough());
  const exchangeRate = await exchangeRateOf(books, draft, today);
  const lines = withProductsAmong(draft.content.lines, products);
  const original = await corrections.originalOf(draft);
  const vatLeft = original?.left.taxes ?? null;
  const written = { ...draft.content, lines, issueDate, exchangeRate, ...(vatLeft && { vatLeft }) };
  const content = withTermOf(written, { dueDateRule: draft.dueDateRule, today });
  const issuer = await books.issuerOn(occasionOf(content, today));
  const buyer = content.buyer && (await printedBuyer(scope, content.buyer));
  const missing = whatIsMissing({ ...content, buyer }, issuer.seller, draft.kind);
  if (missing.length > 0 || !buyer) throw new DocumentIncomplete(tellMissing(missing, language));
  const { seller } = issuer;
  const template = templateOf(issuer, content);
  const frozen = freeze({ kind: draft.kind, content, issueDate, buyer, seller, template });
  const said = { content, figures: frozen.calculated };
  if (original) corrections.take(draft, original, said);
  await corrections.settle(draft, said);
  return { content, issueDate, frozen };
}

/**
 * Throws, once, for drafts whose rate the books do not have yet: the bank may have published it, and to ask takes an end
 * of the transaction.
 */
export async function assertRatesKnown({ scope, books }: Issuing, drafts: readonly Draft[]): Promise<void> {
  if (scope.isRemedied) return;
  const wanted = new Set<string>();
  for (const draft of drafts.filter(takesPublishedRate)) {
    const occasion = occasionOf(draft.content, scope.today);
    const rate = await books.rateOn(occasion);
    if (!rate || rate.isStale) wanted.add(occasion.onDate);
  }
  if (wanted.size > 0) throw new RatesWanted([...wanted]);
}

/** A document in another currency states its VAT in lei too (Codul fiscal art. 319 (20) j), at the rate of its day. */
async function exchangeRateOf(books: IssuingBooks, draft: Draft, today: string): Promise<ExchangeRate | null> {
  const { currency, exchangeRate } = draft.content;
  if (currency === "RON") return null;
  if (!takesPublishedRate(draft)) return exchangeRate;
  const occasion = occasionOf(draft.content, today);
  const found = await books.rateOn(occasion);
  if (!found) throw new ExchangeRateMissing(currency, occasion.onDate);
  return { rate: found.rate, date: found.date, source: "BNR", reason: null };
}

/** A rate that somebody wrote stays, and a correction takes the rate of what it corrects. */
function takesPublishedRate({ content: { currency, exchangeRate }, correctsDocumentId }: Draft): boolean {
  const isGiven = exchangeRate?.source === "MANUAL" || Boolean(correctsDocumentId && exchangeRate);
  return currency !== "RON" && !isGiven;
}

function occasionOf(content: DocumentContent, today: string) {
  const { currency, workPointId } = content;
  return { onDate: taxPointOf(content, today), currency, workPointId };
}
