import { decimal, grossInLei, vatInLeiPerRate, type Decimal, type DocumentSnapshot } from "@softmanager/domain";
import { textsIn } from "@softmanager/texts";
import { totalLines } from "../texts/labels.ts";
import { isRegisteredForVat } from "./columns.ts";
import type { DocumentView, Fact } from "./document-view.ts";
import type { Figures } from "./figures.ts";
import { allowanceName, opposite } from "./lines.ts";

/** The way from the lines to what is left to pay; only the steps this document takes. */
export function totalsOf(snapshot: DocumentSnapshot, figures: Figures): Fact[] {
  const { totals, allowances } = snapshot;
  const text = textsIn(totalLines, figures.language);
  const steps = stepsOf(allowances, figures);
  const sum = steps.length > 0 ? [{ label: text.lines, value: figures.amount(totals.lineNet) }, ...steps] : [];
  const isFinal = isZero(totals.prepaid) && isZero(totals.rounding);
  const taxed = [
    { label: text.net, value: figures.amount(totals.net) },
    { label: text.vat, value: figures.amount(totals.vat) },
    ...(isFinal ? [] : [{ label: text.gross, value: figures.amount(totals.gross) }]),
  ];
  const untaxed = isFinal && steps.length === 0 ? [] : [{ label: text.total, value: figures.amount(totals.gross) }];
  return [
    ...sum,
    ...(showsVatTotals(snapshot) ? taxed : untaxed),
    ...(isZero(totals.rounding) ? [] : [{ label: text.rounding, value: figures.amount(totals.rounding) }]),
    ...(isZero(totals.prepaid) ? [] : [{ label: text.prepaid, value: figures.amount(opposite(totals.prepaid)) }]),
  ];
}

/** One step for each discount or charge, as it was agreed: its parts by taxation are added up again. */
function stepsOf(allowances: DocumentSnapshot["allowances"], figures: Figures): Fact[] {
  const amounts = new Map<string, Decimal>();
  for (const allowance of allowances) {
    const label = allowanceName(allowance, figures);
    const amount = decimal(allowance.isCharge ? allowance.amount : opposite(allowance.amount));
    amounts.set(label, amounts.get(label)?.plus(amount) ?? amount);
  }
  return [...amounts].map(([label, amount]) => ({ label, value: figures.amount(amount.toFixed(2)) }));
}

/**
 * VAT in lei, per rate where there are several, the total in lei and the rate behind them (art. 319 (20) j, art. 290);
 * null for a document in lei.
 */
export function inLeiOf(snapshot: DocumentSnapshot, figures: Figures): DocumentView["inLei"] {
  const { exchangeRate, currency } = snapshot.content;
  if (!exchangeRate || currency === "RON") return null;
  const text = textsIn(totalLines, figures.language);
  const rate = { date: figures.date(exchangeRate.date), currency, rate: figures.rate(exchangeRate.rate) };
  const vat = showsVatTotals(snapshot) ? vatInLeiOf(snapshot, { figures, rate: exchangeRate.rate }) : [];
  return {
    rate: exchangeRate.source === "BNR" ? text.bnrRate(rate) : text.otherRate(rate),
    facts: [...vat, { label: text.grossInLei, value: figures.lei(grossInLei(snapshot, exchangeRate.rate)) }],
  };
}

function vatInLeiOf(snapshot: DocumentSnapshot, { figures, rate }: { figures: Figures; rate: string }): Fact[] {
  const { vatInLei } = snapshot.totals;
  if (!vatInLei) return [];
  const text = textsIn(totalLines, figures.language);
  const parts = vatInLeiPerRate(snapshot, rate);
  const perRate = parts.map(({ taxRate, vat }) => ({
    label: text.rateInLei({ rate: figures.percent(taxRate) }),
    value: figures.lei(vat),
  }));
  return [...(parts.length > 1 ? perRate : []), { label: text.vatInLei, value: figures.lei(vatInLei) }];
}

function showsVatTotals({ seller, totals }: DocumentSnapshot): boolean {
  return isRegisteredForVat(seller) || !isZero(totals.vat);
}

function isZero(amount: string): boolean {
  return decimal(amount).isZero();
}
