import { ExchangeRateFeedDown, type ExchangeRateFeed } from "../exchange-rate-feed.ts";
import { daysIn } from "./bnr-answer.ts";

const timeoutMs = 10_000;
/** A year of rates is about 0.7 MB. */
const maxAnswerBytes = 5 * 1024 * 1024;

export interface BnrOptions {
  /** For example `https://curs.bnr.ro`. */
  baseUrl: string;
  send?: (request: Request) => Promise<Response>;
  timeoutMs?: number;
}

/** The public feed of the National Bank of Romania. */
export function bnrExchangeRateFeed(options: BnrOptions): ExchangeRateFeed {
  const read = async (path: string) => daysIn(await bodyOf(options, path));
  return {
    latest: () => read("/nbrfxrates10days.xml"),
    ofYear: (year) => read(`/files/xml/years/nbrfxrates${year}.xml`),
  };
}

/** A moved page answers with a way to the bank's home page: it is not followed. */
async function bodyOf(options: BnrOptions, path: string): Promise<string> {
  const { baseUrl, send = fetch } = options;
  const signal = AbortSignal.timeout(options.timeoutMs ?? timeoutMs);
  try {
    const response = await send(new Request(`${baseUrl.replace(/\/$/, "")}${path}`, { signal, redirect: "error" }));
    const body = await response.text();
    if (!response.ok) throw new ExchangeRateFeedDown(`The feed answered with status ${response.status}.`);
    if (body.length > maxAnswerBytes) throw new ExchangeRateFeedDown("The feed's answer is too long.");
    return body;
  } catch (error) {
    if (error instanceof ExchangeRateFeedDown) throw error;
    throw new ExchangeRateFeedDown("The feed could not be reached.", { cause: error });
  }
}
