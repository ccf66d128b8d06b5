import { decimal, hundred, isEuMember, taxationOfCase, unitOf, type DocumentContent } from "@softmanager/domain";
import { createDraft, issueDocument, updateDraft } from "../../documents/index.ts";
import type { Ordered } from "./baskets.ts";
import type { Books } from "./books.ts";
import { idOf, type Stock } from "./deed.ts";
import { dayOf, minutesAfter } from "./moments.ts";
import { productOf, taxationOf } from "./products.ts";

export interface Writing {
  at: Date;
  kind: "INVOICE" | "PROFORMA";
  customer: string;
  ordered: readonly Ordered[];
  paymentMeansCode?: string;
}

/** Lei for one unit of a foreign currency, as the price list abroad reckons: the goods cost a little more there. */
const priceListRate = decimal("4.40");

/** From so many gifts on there is a discount. */
const manyGifts = 25;

/** Writes a draft as somebody at the screen does: begins it for the customer, then fills in the lines. */
export async function write(books: Books, stock: Stock, writing: Writing): Promise<string> {
  const { at, kind, customer, ordered, paymentMeansCode } = writing;
  const customerId = idOf(stock.customers, customer);
  const { documentId } = await books.act(at, createDraft, { kind, customerId });
  const begun = await contentOf(books, documentId);
  const isAbroad = begun.buyer?.type === "FOREIGN";
  const content: DocumentContent = {
    ...begun,
    priceMode: begun.buyer?.type === "INDIVIDUAL" ? "GROSS" : "NET",
    paymentMeansCode: paymentMeansCode ?? begun.paymentMeansCode,
    delivery: isAbroad && begun.buyer ? { date: dayOf(at), partyName: null, address: begun.buyer.address } : null,
  };
  const lines = ordered.map((line) => lineOf(line, { content, stock, day: dayOf(at) }));
  await books.act(minutesAfter(at, 4), updateDraft, {
    documentId,
    expectedVersion: 1,
    seriesId: isAbroad && kind === "INVOICE" ? stock.abroadSeriesId : null,
    content: { ...plain(content), lines, allowances: discountOn(ordered, content.language) },
  });
  return documentId;
}

/** Writes and issues at once, without the hold that lets a person think again. */
export async function sell(books: Books, stock: Stock, writing: Writing): Promise<string> {
  const documentId = await write(books, stock, writing);
  const issuing = { documentId, expectedVersion: 2, holdSeconds: 0 };
  await books.act(minutesAfter(writing.at, 6), issueDocument, issuing);
  return documentId;
}

async function contentOf(books: Books, documentId: string): Promise<DocumentContent> {
  const row = await books.read((db) =>
    db
      .selectFrom("document")
      .where("companyId", "=", books.companyId)
      .where("id", "=", documentId)
      .select("content")
      .executeTakeFirstOrThrow(),
  );
  return row.content as unknown as DocumentContent;
}

interface Page {
  content: DocumentContent;
  stock: Stock;
  day: string;
}

function lineOf({ code, quantity }: Ordered, { content, stock, day }: Page) {
  const product = productOf(code);
  const { language, currency, priceMode, buyer } = content;
  const country = buyer?.address.country ?? "RO";
  const taxCase = isEuMember(country) ? ("INTRA_COMMUNITY_SUPPLY" as const) : ("EXPORT" as const);
  const taxation =
    country === "RO" ? taxationOf(product, day) : taxationOfCase(taxCase, { language, taxPointDate: day });
  const net = currency === "RON" ? decimal(product.price) : decimal(product.price).dividedBy(priceListRate, 2);
  const gross = net.times(hundred.plus(decimal(taxation.taxRate))).dividedBy(hundred, 2);
  return {
    ...taxation,
    productId: idOf(stock.products, code),
    supply: product.supply,
    name: language === "en" ? product.nameAbroad : product.name,
    code,
    quantity,
    unitCode: product.unitCode,
    unitName: unitOf(product.unitCode)?.short[language] ?? "",
    unitPrice: (priceMode === "GROSS" ? gross : net).toFixed(2),
    baseQuantity: "1",
  };
}

function discountOn(ordered: readonly Ordered[], language: "ro" | "en") {
  const baskets = ordered.filter(({ code }) => code.startsWith("COS"));
  const gifts = baskets.reduce((sum, { quantity }) => sum + Number(quantity), 0);
  if (gifts < manyGifts) return [];
  const reason = { ro: "Reducere comercială", en: "Trade discount" }[language];
  return [{ isCharge: false, percent: "5", amount: null, reasonCode: "95", reason, taxation: null }];
}

/** As the form sends it: lists that may be written to. */
function plain({ mentions, precedingDocuments, ...content }: DocumentContent) {
  return { ...content, mentions: [...mentions], precedingDocuments: [...precedingDocuments] };
}
