import Big from "big.js";

/** More digits than any amount, rate or quantity needs; a longer text is a mistake or an attack. */
const maxDigits = 30;
const plainNumber = /^-?\d+(\.\d+)?$/;

const Exact = Big();
Exact.strict = true;
Exact.RM = Big.roundHalfUp;
// Never an exponent in a text that is stored, compared or printed.
Exact.PE = 1_000_000;
Exact.NE = -1_000_000;

/**
 * An exact decimal number: amounts, quantities, rates. Immutable; every operation gives a new one.
 * Rounding is half away from zero, so a credit note mirrors its invoice. There is no way to or from a float.
 */
export class Decimal {
  readonly #value: Big;

  private constructor(value: Big) {
    // Minus zero would print as "-0.00".
    this.#value = value.eq("0") ? value.abs() : value;
  }

  /** The number that a plain text such as `-12.30` stands for, or null: no exponent, blank, sign `+`, or over 30 digits. */
  static parse(text: string): Decimal | null {
    if (typeof text !== "string" || !plainNumber.test(text)) return null;
    if (text.replace(/[-.]/g, "").length > maxDigits) return null;
    return new Decimal(Exact(text));
  }

  plus(other: Decimal): Decimal {
    return new Decimal(this.#value.plus(other.#value));
  }

  minus(other: Decimal): Decimal {
    return new Decimal(this.#value.minus(other.#value));
  }

  times(other: Decimal): Decimal {
    return new Decimal(this.#value.times(other.#value));
  }

  /** The quotient rounded to `places` decimals, half away from zero. */
  dividedBy(other: Decimal, places: number): Decimal {
    if (other.isZero()) throw new RangeError("A decimal cannot be divided by zero.");
    Exact.DP = places;
    return new Decimal(this.#value.div(other.#value));
  }

  /** Rounded to `places` decimals, half away from zero. */
  round(places: number): Decimal {
    return new Decimal(this.#value.round(places));
  }

  negated(): Decimal {
    return new Decimal(this.#value.neg());
  }

  abs(): Decimal {
    return new Decimal(this.#value.abs());
  }

  /** -1 when smaller than `other`, 0 when equal, 1 when greater. */
  compare(other: Decimal): -1 | 0 | 1 {
    return this.#value.cmp(other.#value);
  }

  equals(other: Decimal): boolean {
    return this.#value.eq(other.#value);
  }

  isZero(): boolean {
    return this.#value.eq("0");
  }

  /** Below zero; zero itself is not negative. */
  isNegative(): boolean {
    return this.#value.lt("0");
  }

  isPositive(): boolean {
    return this.#value.gt("0");
  }

  /** Exactly `places` decimals, rounded half away from zero: `12.30`. */
  toFixed(places: number): string {
    return this.round(places).#value.toFixed(places);
  }

  /** As few digits as the number needs: `12.3`. */
  toString(): string {
    return this.#value.toString();
  }

  toJSON(): string {
    return this.toString();
  }
}

export const zero = decimal("0");
export const hundred = decimal("100");

/** The number of a text already known to be one. A text that is not a plain decimal is a programmer's mistake. */
export function decimal(text: string): Decimal {
  const parsed = Decimal.parse(text);
  if (!parsed) throw new RangeError(`Not a decimal number: ${JSON.stringify(text)}.`);
  return parsed;
}

export function isDecimal(text: string): boolean {
  return Decimal.parse(text) !== null;
}

export function sum(numbers: Iterable<Decimal>): Decimal {
  let total = zero;
  for (const number of numbers) total = total.plus(number);
  return total;
}

/** How many decimals a plain decimal text carries, trailing zeros not counted. */
export function decimalPlaces(text: string): number {
  return decimal(text).toString().split(".")[1]?.length ?? 0;
}
