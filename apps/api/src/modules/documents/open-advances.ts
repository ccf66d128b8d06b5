import {
  decimal,
  formatAmount,
  formatDate,
  plainTaxation,
  unitOf,
  type ContentLine,
  type Language,
  type PriceMode,
  type TaxableLeft,
} from "@softmanager/domain";
import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import { leftToCorrect, type Corrected } from "./left-to-correct.ts";
import { grossOf } from "./model/line-back.ts";

interface Asking {
  db: Kysely<Database>;
  companyId: string;
}

/** The document that wants to take advances back. */
interface Occasion {
  customerId: string;
  /** ISO 4217. */
  currency: string;
  priceMode: PriceMode;
  language: Language;
}

/** Advances of a customer in a currency of which something is left, the oldest first, with the lines that take it back. */
export async function openAdvances(asking: Asking, occasion: Occasion) {
  const rows = await asking.db
    .selectFrom("document")
    .where("companyId", "=", asking.companyId)
    .where("customerId", "=", occasion.customerId)
    .where(sql<boolean>`(content ->> 'isAdvance') = 'true'`)
    .where("currency", "=", occasion.currency)
    .where("state", "=", "ISSUED")
    .orderBy("issueDate")
    .orderBy("id")
    .limit(100)
    .select("id")
    .execute();
  const open = [];
  for (const { id } of rows) {
    const advance = await leftToCorrect(asking, { documentId: id });
    if (advance?.left.gross.isPositive()) open.push(presented(advance, occasion));
  }
  return open;
}

function presented(advance: Corrected, occasion: Occasion) {
  const { id, numberText, issueDate, left } = advance;
  const taxes = left.taxes.filter(({ taxable }) => decimal(taxable).isPositive());
  return {
    id,
    number: numberText ?? "",
    issueDate,
    left: left.gross.toFixed(2),
    lines: taxes.map((tax) => lineOf(advance, tax, occasion)),
  };
}

/** One line with a minus: the advance at its own taxation and rate. Domain: art. 290, 319 (20) Cod fiscal. */
function lineOf(advance: Corrected, tax: TaxableLeft, { priceMode, language }: Occasion): ContentLine {
  const net = decimal(tax.taxable);
  return {
    ...plainTaxation(tax),
    productId: null,
    name: nameOf(advance, language),
    description: null,
    code: null,
    quantity: "-1",
    unitCode: "H87",
    unitName: unitOf("H87")?.short[language] ?? "",
    unitPrice: (priceMode === "NET" ? net : grossOf(net, tax)).toFixed(2),
    baseQuantity: "1",
    allowances: [],
    classification: null,
    advance: { documentId: advance.id, rate: advance.content.exchangeRate?.rate ?? null },
  };
}

/** In another currency with the rate behind its VAT in lei, which is not the one of the final invoice. */
function nameOf({ numberText, issueDate, content }: Corrected, language: Language): string {
  const date = issueDate ? formatDate(issueDate, language) : "";
  const rate = content.exchangeRate && formatAmount(content.exchangeRate.rate, { language, minDecimals: 4 });
  return language === "ro"
    ? `Avans conform facturii ${numberText} din ${date}${rate ? `, curs ${rate}` : ""}`
    : `Advance as per invoice ${numberText} of ${date}${rate ? `, rate ${rate}` : ""}`;
}
