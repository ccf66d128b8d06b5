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
import { leftOfEach, type Corrected } from "./left-to-correct.ts";
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

/** At most so many, the oldest: somebody settles those before the others are of interest. */
const most = 100;

/** Advances of a customer in a currency of which something is left, the oldest first, with the lines that take it back. */
export async function openAdvances(asking: Asking, occasion: Occasion) {
  const documentIds = await probablyOpen(asking, occasion);
  const advances = new Map((await leftOfEach(asking, { documentIds })).map((advance) => [advance.id, advance]));
  return documentIds.flatMap((id) => {
    const advance = advances.get(id);
    return advance?.left.gross.isPositive() ? [presented(advance, occasion)] : [];
  });
}

/** Those that came to more than was taken of them, the oldest first: settled ones never hide a later one. */
async function probablyOpen({ db, companyId }: Asking, { customerId, currency }: Occasion): Promise<string[]> {
  const rows = await db
    .selectFrom("document")
    .where("companyId", "=", companyId)
    .where("customerId", "=", customerId)
    .where(sql<boolean>`(content ->> 'isAdvance') = 'true'`)
    .where("currency", "=", currency)
    .where("state", "=", "ISSUED")
    .where("net", ">", netTaken)
    .orderBy("issueDate")
    .orderBy("id")
    .limit(most)
    .select("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Without VAT, by final invoices and by credit notes that were not taken back themselves. */
const netTaken = sql<string>`(
  select coalesce(sum(s.taxable), 0)
    from advance_settlement s
    join document d on d.company_id = s.company_id and d.id = s.document_id and d.state = 'ISSUED'
   where s.company_id = document.company_id and s.advance_id = document.id
) + (
  select coalesce(sum(c.net - coalesce(r.net, 0)), 0)
    from document c
    left join lateral (
      select sum(net) as net from document
       where company_id = c.company_id and corrects_document_id = c.id and state = 'ISSUED') r on true
   where c.company_id = document.company_id and c.corrects_document_id = document.id and c.state = 'ISSUED'
)`;

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
