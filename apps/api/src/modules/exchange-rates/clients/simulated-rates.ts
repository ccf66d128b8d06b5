import { daysBetween, isWorkingDay } from "@softmanager/domain";

/** A currency of the feed: about what it is worth, in ten-thousandths of a leu for `multiplier` units. */
interface Quoted {
  currency: string;
  around: number;
  multiplier?: number;
  until?: string;
}

/** Every currency the National Bank quotes, with gold (XAU, a gram) and the special drawing right (XDR). */
const quoted: readonly Quoted[] = [
  { currency: "AED", around: 12_300 },
  { currency: "AUD", around: 29_300 },
  { currency: "BGN", around: 25_900, until: "2025-12-31" },
  { currency: "BRL", around: 8_150 },
  { currency: "CAD", around: 32_200 },
  { currency: "CHF", around: 55_600 },
  { currency: "CNY", around: 6_290 },
  { currency: "CZK", around: 2_130 },
  { currency: "DKK", around: 6_980 },
  { currency: "EGP", around: 930 },
  { currency: "EUR", around: 52_100 },
  { currency: "GBP", around: 60_300 },
  { currency: "HKD", around: 5_780 },
  { currency: "HUF", around: 14_200, multiplier: 100 },
  { currency: "IDR", around: 277, multiplier: 100 },
  { currency: "ILS", around: 13_600 },
  { currency: "INR", around: 509 },
  { currency: "ISK", around: 36_100, multiplier: 100 },
  { currency: "JPY", around: 29_400, multiplier: 100 },
  { currency: "KRW", around: 3_160, multiplier: 100 },
  { currency: "MDL", around: 2_640 },
  { currency: "MXN", around: 2_430 },
  { currency: "MYR", around: 10_750 },
  { currency: "NOK", around: 4_470 },
  { currency: "NZD", around: 25_900 },
  { currency: "PHP", around: 776 },
  { currency: "PLN", around: 12_250 },
  { currency: "RSD", around: 445 },
  { currency: "RUB", around: 556 },
  { currency: "SEK", around: 4_760 },
  { currency: "SGD", around: 34_800 },
  { currency: "THB", around: 1_385 },
  { currency: "TRY", around: 1_060 },
  { currency: "UAH", around: 1_067 },
  { currency: "USD", around: 44_600 },
  { currency: "XAU", around: 5_893_000 },
  { currency: "XDR", around: 61_200 },
  { currency: "ZAR", around: 2_590 },
];

/** Days of which the true rates are known, as published. */
const published: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "2026-08-21": { EUR: "5.2581", HUF: "1.4467", USD: "4.4926" },
  "2026-09-22": { EUR: "5.2701", USD: "4.4901" },
  "2026-09-23": { AED: "1.2596", CZK: "0.2165", EUR: "5.2788", HUF: "1.4493", USD: "4.4977" },
};

export interface SimulatedRate {
  currency: string;
  /** As the feed writes it, for `multiplier` units. */
  value: string;
  multiplier: number;
}

/** What the feed would say of a day: the same for the same day, always; nothing on days without banks. */
export function simulatedRates(date: string): SimulatedRate[] {
  if (!isWorkingDay(date)) return [];
  const day = daysBetween("2020-01-01", date);
  return quoted
    .filter(({ until }) => !until || date <= until)
    .map(({ currency, around, multiplier = 1 }, index) => ({
      currency,
      multiplier,
      value: published[date]?.[currency] ?? asText(around + Math.trunc((around * sway(day, index)) / 10_000)),
    }));
}

/** Ten-thousandths away from the usual: a slow swing of one percent, and a little unrest from day to day. */
function sway(day: number, currency: number): number {
  const swing = Math.abs(((((day + currency * 37) % 240) + 240) % 240) - 120) - 60;
  const unrest = ((day * 7919 + currency * 104_729) % 41) - 20;
  return swing + unrest;
}

function asText(tenThousandths: number): string {
  const digits = String(tenThousandths).padStart(5, "0");
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}
