import { taxPointOf, type DocumentContent } from "@softmanager/domain";
import { civilDate, type Request } from "../../platform/request.ts";
import { ensureRates } from "../exchange-rates/index.ts";

/** Makes sure that the rate such a document takes is in the books, as far as the bank's feed answers. */
export async function ensureRateOf(request: Request, content: Rated): Promise<void> {
  const { currency, exchangeRate } = content;
  if (currency === "RON" || exchangeRate?.source === "MANUAL") return;
  await ensureRates(request.services, taxPointOf(content, civilDate(request)));
}

type Rated = Omit<DocumentContent, "mentions" | "paymentMeansCode">;

/** Documents in other currencies wait for rates of these days (ISO dates), which the books do not have yet. */
export class RatesWanted extends Error {
  constructor(readonly dates: readonly string[]) {
    super(`Rates of ${dates.join(", ")} are not in the books.`);
  }
}

/** Fetches the rates that issuing did not find. */
export async function fetchWantedRates({ services }: Request, lacking: unknown): Promise<boolean> {
  if (!(lacking instanceof RatesWanted)) return false;
  for (const date of lacking.dates) await ensureRates(services, date);
  return true;
}
