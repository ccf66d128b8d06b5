import type { Allowance, CalculationContent, ContentLine, Taxation } from "../src/index.ts";

/** A fraction of two whole numbers. Amounts in bani are whole numbers by themselves. */
interface Fraction {
  over: bigint;
  under: bigint;
}

/** What a document comes to, in bani (hundredths), computed a second time in fractions of whole numbers. */
export interface Reckoning {
  nets: bigint[];
  /** Taxable and VAT by "category rate code text". */
  breakdown: Map<string, { taxable: bigint; vat: bigint }>;
  lineNet: bigint;
  discounts: bigint;
  charges: bigint;
  net: bigint;
  vat: bigint;
  gross: bigint;
  payable: bigint;
  vatInLei: bigint | null;
}

/** The rules of EN 16931 once more, written without sight of the product's own way: an oracle for its property tests. */
export function reckon(content: CalculationContent): Reckoning {
  const isGross = content.priceMode === "GROSS";
  const priced = content.lines.map(lineAmount);
  const nets = content.lines.map((line, index) =>
    isGross ? takeVatOut(priced[index] ?? 0n, line) : (priced[index] ?? 0n),
  );
  const breakdown: Reckoning["breakdown"] = new Map();
  const own = new Map<string, { amount: bigint; taxation: Taxation }>();
  content.lines.forEach((line, index) => {
    addTo(breakdown, line, nets[index] ?? 0n);
    own.set(keyOf(line), { taxation: line, amount: (own.get(keyOf(line))?.amount ?? 0n) + (priced[index] ?? 0n) });
  });
  let [discounts, charges, agreed] = [0n, 0n, total(priced)];
  for (const allowance of content.allowances) {
    for (const part of partsOf(allowance, allowance.taxation, [...own.values()])) {
      const amount = isGross ? takeVatOut(part.amount, part.taxation) : part.amount;
      if (part.amount === 0n) continue;
      addTo(breakdown, part.taxation, allowance.isCharge ? amount : -amount);
      agreed += allowance.isCharge ? part.amount : -part.amount;
      if (allowance.isCharge) charges += amount;
      else discounts += amount;
    }
  }
  for (const [key, row] of breakdown) row.vat = toBani(product(cents(row.taxable), percent(key.split(" ")[1] ?? "0")));
  const vat = total([...breakdown.values()].map((row) => row.vat));
  const net = total(nets) - discounts + charges;
  const rounding = content.rounding === null ? (isGross ? agreed - net - vat : 0n) : toBani(fraction(content.rounding));
  const rate = content.currency === "RON" ? null : (content.exchangeRate?.rate ?? null);
  return {
    nets,
    breakdown,
    lineNet: total(nets),
    discounts,
    charges,
    net,
    vat,
    gross: net + vat,
    payable: net + vat - toBani(fraction(content.prepaid)) + rounding,
    vatInLei: rate === null ? null : toBani(product(cents(vat), fraction(rate))),
  };
}

export function keyOf({ taxCategory, taxRate, exemptionReasonCode, exemptionReason }: Taxation): string {
  return taxCategory === "S"
    ? `S ${taxRate}`
    : `${taxCategory} 0 ${exemptionReasonCode ?? ""} ${exemptionReason ?? ""}`;
}

/** A plain decimal text in bani. */
export function bani(text: string): bigint {
  return toBani(fraction(text));
}

function lineAmount(line: ContentLine): bigint {
  const before = toBani(
    quotient(product(fraction(line.quantity), fraction(line.unitPrice)), fraction(line.baseQuantity)),
  );
  return line.allowances.reduce((rest, allowance) => {
    const amount = amountOf(allowance, before);
    return allowance.isCharge ? rest + amount : rest - amount;
  }, before);
}

function amountOf(allowance: Allowance, base: bigint): bigint {
  if (allowance.amount !== null) return toBani(fraction(allowance.amount));
  return allowance.percent === null ? 0n : toBani(product(cents(base), percent(allowance.percent)));
}

type Share = { taxation: Taxation; amount: bigint };

function partsOf(allowance: Allowance, taxation: Taxation | null, own: Share[]): Share[] {
  if (taxation !== null) {
    const base = own.find((share) => keyOf(share.taxation) === keyOf(taxation))?.amount ?? 0n;
    return [{ taxation, amount: amountOf(allowance, base) }];
  }
  const whole = total(own.map(({ amount }) => amount));
  const amount = amountOf(allowance, whole);
  const sameSign = (share: Share) => share.amount !== 0n && (whole === 0n || share.amount > 0n === whole > 0n);
  const bearers = own
    .filter(sameSign)
    .map((share) => ({ ...share, amount: share.amount < 0n ? -share.amount : share.amount }));
  if (bearers.length === 0) return own.slice(0, 1).map((share) => ({ ...share, amount }));
  const weight = total(bearers.map((bearer) => bearer.amount));
  const parts = bearers.map((bearer) => ({
    taxation: bearer.taxation,
    amount: toBani(quotient(product(cents(amount), cents(bearer.amount)), cents(weight))),
  }));
  const last = parts.at(-1);
  if (last) last.amount = amount - total(parts.slice(0, -1).map((part) => part.amount));
  return parts;
}

function takeVatOut(gross: bigint, taxation: Taxation): bigint {
  const { over, under } = percent(taxation.taxCategory === "S" ? taxation.taxRate : "0");
  return toBani(quotient(cents(gross), { over: under + over, under }));
}

function addTo(breakdown: Reckoning["breakdown"], taxation: Taxation, amount: bigint): void {
  const row = breakdown.get(keyOf(taxation)) ?? { taxable: 0n, vat: 0n };
  breakdown.set(keyOf(taxation), { ...row, taxable: row.taxable + amount });
}

function fraction(text: string): Fraction {
  const [whole = "0", decimals = ""] = text.split(".");
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
}

const cents = (amount: bigint): Fraction => ({ over: amount, under: 100n });
const product = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });
const quotient = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.under, under: a.under * b.over });
const percent = (text: string): Fraction => product(fraction(text), { over: 1n, under: 100n });
const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);

/** Half away from zero, by whole-number division of the doubled amount. */
function toBani({ over, under }: Fraction): bigint {
  const [up, down] = under < 0n ? [-over, -under] : [over, under];
  const size = ((up < 0n ? -up : up) * 200n + down) / (2n * down);
  return up < 0n ? -size : size;
}
