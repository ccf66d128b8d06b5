import { decimal, isDecimal, isLocalDate } from "@softmanager/domain";
import { XMLParser } from "fast-xml-parser";
import { z } from "zod";
import { ExchangeRateFeedDown, type DailyRates } from "../exchange-rate-feed.ts";

/** Elements by their local names: the bank has changed its namespace once already. Texts stay texts. */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  isArray: (name) => name === "Cube" || name === "Rate",
});

const rate = z.object({
  currency: z.string().regex(/^[A-Z]{3}$/),
  multiplier: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .default("1"),
  "#text": z.coerce.string(),
});

const answer = z.object({
  DataSet: z.object({
    Body: z.object({ Cube: z.array(z.object({ date: z.string().refine(isLocalDate), Rate: z.array(rate) })).min(1) }),
  }),
});

/** Decimals kept of a rate per unit: 100 forints at 1.4467 are 0.014467 each. */
const places = 8;

/** The days in an answer, oldest first. A page of HTML, an empty list or anything else is no answer. */
export function daysIn(body: string): DailyRates[] {
  const parsed = answer.safeParse(xml(body));
  if (!parsed.success) throw new ExchangeRateFeedDown("The feed's answer is no list of rates.");
  const days = parsed.data.DataSet.Body.Cube.map(({ date, Rate }) => ({ date, rates: ratesPerUnit(Rate) }));
  return days.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function xml(body: string): unknown {
  try {
    return parser.parse(body);
  } catch {
    throw new ExchangeRateFeedDown("The feed's answer is no XML.");
  }
}

/** A currency that was not quoted on the day bears a dash. */
function ratesPerUnit(quoted: z.output<typeof rate>[]): Record<string, string> {
  const priced = quoted.filter(({ "#text": value }) => isDecimal(value) && decimal(value).isPositive());
  return Object.fromEntries(
    priced.map(({ currency, multiplier, "#text": value }) => [
      currency,
      decimal(value).dividedBy(decimal(multiplier), places).toString(),
    ]),
  );
}
