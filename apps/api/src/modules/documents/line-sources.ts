import {
  lineOrigins,
  priceInMode,
  suggestTaxation,
  taxGroupOf,
  taxPointOf,
  type ContentLine,
  type DocumentContent,
  type LineDefaults,
  type LineSources,
  type PriceMode,
  type Seller,
  type Taxation,
  type ValueOrigin,
} from "@softmanager/domain";
import type { Asking } from "./prefill.ts";

interface Written {
  content: DocumentContent;
  seller: Pick<Seller, "vatStatus">;
}

/** Where the values of a draft's lines come from, by their paths in the content. */
export async function originsOfLines(asking: Asking, { content, seller }: Written): Promise<ValueOrigin[]> {
  const ids = [...new Set(content.lines.flatMap(({ productId }) => productId ?? []))];
  const cards = new Map((await cardsOf(asking, ids)).map((card) => [card.id, card]));
  const paid = new Map((await pricesPaid(asking, content.customerId, ids)).map((price) => [price.productId, price]));
  return content.lines.flatMap((line, index) => {
    const taxations = usualTaxations({ content, seller, line, today: asking.today });
    const card = cards.get(line.productId ?? "");
    const price = card && paid.get(card.id);
    const sources: LineSources = {
      ...taxations,
      CUSTOMER: { ...taxations.CUSTOMER, ...(card && price && priceOn(content, price, card)) },
      PRODUCT: card && { ...card, ...priceOn(content, card, card), taxation: taxationOf(card) },
    };
    return lineOrigins(line, sources).map(({ path, origin }) => ({ path: `lines.${index}.${path}`, origin }));
  });
}

type Card = Awaited<ReturnType<typeof cardsOf>>[number];

async function cardsOf({ db, companyId }: Asking, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom("product")
    .where("companyId", "=", companyId)
    .where("id", "in", [...ids])
    .select(["id", "name", "unitCode", "unitPrice", "priceMode", "currency"])
    .select(["taxCategory", "taxRate", "exemptionReasonCode", "exemptionReason"])
    .execute();
}

async function pricesPaid({ db, companyId }: Asking, customerId: string | null, ids: readonly string[]) {
  if (customerId === null || ids.length === 0) return [];
  return db
    .selectFrom("lastPrice")
    .where("companyId", "=", companyId)
    .where("customerId", "=", customerId)
    .where("productId", "in", [...ids])
    .select(["productId", "unitPrice", "priceMode", "currency"])
    .execute();
}

/** A price in the document's terms; none where it is in another currency. */
function priceOn(
  { currency, priceMode }: DocumentContent,
  price: Pick<Card, "unitPrice" | "priceMode" | "currency">,
  card: Pick<Card, "taxCategory" | "taxRate">,
): Partial<LineDefaults> {
  if (price.currency !== currency) return {};
  const rate = card.taxCategory === "S" ? card.taxRate : "0";
  return { unitPrice: priceInMode(price.unitPrice, { from: price.priceMode as PriceMode, to: priceMode, rate }) };
}

function taxationOf({ taxCategory, taxRate, exemptionReasonCode, exemptionReason }: Card): Taxation {
  return { taxCategory: taxCategory as Taxation["taxCategory"], taxRate, exemptionReasonCode, exemptionReason };
}

interface Sold extends Written {
  line: ContentLine;
  today: string;
}

/** How such a line is usually taxed by the company; and for this customer, where that is another way. */
function usualTaxations({ content, seller, line, today }: Sold): LineSources {
  const sale = {
    sellerVatStatus: seller.vatStatus,
    supply: line.supply ?? ("SERVICES" as const),
    language: content.language,
    taxPointDate: taxPointOf(content, today),
  };
  const own = suggestTaxation({ ...sale, buyer: null }).taxation;
  const forBuyer = suggestTaxation({ ...sale, buyer: content.buyer }).taxation;
  const isOther = taxGroupOf(own) !== taxGroupOf(forBuyer);
  return { COMPANY: { taxation: own }, ...(isOther && { CUSTOMER: { taxation: forBuyer } }) };
}
