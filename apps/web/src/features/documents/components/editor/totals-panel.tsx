import { formatMoney, useLanguage, useTexts } from "@softmanager/ui";
import {
  decimal,
  isOfSmallEnterprise,
  type DocumentKind,
  type DocumentTotals,
  type TaxSubtotal,
} from "@softmanager/domain";
import { taxCategoryWords } from "../../document-words.ts";
import { signed } from "../../model/signs.ts";
import { useHasVat } from "../lines/use-vat-situation.ts";
import { useDraft, useFigure, useSession } from "../../model/use-session.ts";
import { totalsTexts } from "./editor-texts.ts";
import classes from "./totals.module.css";

/** The sums of the draft at this key: the same figures as the server's and the printed document's. */
export function TotalsPanel() {
  const { kind } = useSession();
  const currency = useDraft((draft) => draft.currency);
  const totals = useFigure((figures) => figures.totals);
  const subtotals = useFigure((figures) => figures.taxSubtotals);
  const hasVat = useHasVat();
  return <Totals {...{ kind, totals, subtotals, currency, hasVat }} />;
}

interface TotalsProps {
  kind: DocumentKind;
  totals: DocumentTotals;
  subtotals: readonly TaxSubtotal[];
  currency: string;
  /** Whether VAT is told apart; by default where anything on the document knows VAT. */
  hasVat?: boolean;
}

/** What a document comes to, VAT per category and rate; with minus where it takes back. */
export function Totals({ kind, totals, subtotals, currency, hasVat = knowsVat(subtotals) }: TotalsProps) {
  const text = useTexts(totalsTexts);
  const { language } = useLanguage();
  const money = (amount: string) => formatMoney(signed(amount, kind), currency, language);
  const minus = (amount: string) => money(decimal(amount).negated().toFixed(2));
  const isShown = (amount: string) => !decimal(amount).isZero();
  return (
    <dl className={classes.totals} aria-label={text.totals}>
      {(isShown(totals.allowances) || isShown(totals.charges)) && (
        <Row label={text.lineNet} value={money(totals.lineNet)} />
      )}
      {isShown(totals.allowances) && <Row label={text.allowances} value={minus(totals.allowances)} />}
      {isShown(totals.charges) && <Row label={text.charges} value={money(totals.charges)} />}
      {hasVat && <Row label={text.net} value={money(totals.net)} />}
      {hasVat && subtotals.map((subtotal) => <VatRow key={keyOf(subtotal)} {...{ subtotal, money }} />)}
      {totals.gross !== totals.payable && <Row label={text.gross} value={money(totals.gross)} />}
      {isShown(totals.prepaid) && <Row label={text.prepaid} value={minus(totals.prepaid)} />}
      {isShown(totals.rounding) && <Row label={text.rounding} value={money(totals.rounding)} />}
      <Row label={kind === "CREDIT_NOTE" ? text.credited : text.payable} value={money(totals.payable)} isSum />
      {totals.vatInLei !== null && (
        <Row label={text.vatInLei} value={formatMoney(signed(totals.vatInLei, kind), "RON", language)} />
      )}
    </dl>
  );
}

function VatRow({ subtotal, money }: { subtotal: TaxSubtotal; money: (amount: string) => string }) {
  const text = useTexts(totalsTexts);
  const words = useTexts(taxCategoryWords);
  const { taxCategory, taxRate, taxable, vat, exemptionReason } = subtotal;
  const word = words[taxCategory];
  const label = typeof word === "string" ? word : word({ rate: decimal(taxRate).toString() });
  return <Row label={label} note={text.onBase({ amount: money(taxable) })} hint={exemptionReason} value={money(vat)} />;
}

interface RowProps {
  label: string;
  value: string;
  note?: string;
  hint?: string | null;
  isSum?: boolean;
}

function Row({ label, value, note, hint, isSum }: RowProps) {
  return (
    <div className={classes.row} data-sum={isSum || undefined} title={hint ?? undefined}>
      <dt>
        {label}
        {note && <span className={classes.note}> {note}</span>}
      </dt>
      <dd>{value}</dd>
    </div>
  );
}

function knowsVat(subtotals: readonly TaxSubtotal[]): boolean {
  return subtotals.length === 0 || subtotals.some((subtotal) => !isOfSmallEnterprise(subtotal));
}

function keyOf({ taxCategory, taxRate, exemptionReason, exemptionReasonCode }: TaxSubtotal): string {
  return [taxCategory, taxRate, exemptionReasonCode, exemptionReason].join("|");
}
