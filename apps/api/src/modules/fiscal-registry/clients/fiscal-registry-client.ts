import { FiscalRegistryDown, type FiscalRegistry, type RegistryCompany } from "../registry-company.ts";
import { companiesIn } from "./anaf-answer.ts";
import { Batches } from "./batches.ts";

/** Codes ANAF takes in one call, and how often it may be called: once a second, with room for a hasty timer. */
const codesPerCall = 100;
const gapMs = 1050;
/** Longer than this nobody waits for a prefilled form. */
const timeoutMs = 8000;
/** Many times what a hundred companies need. */
const maxAnswerBytes = 2 * 1024 * 1024;

export interface AnafOptions {
  /** For example `https://webservicesp.anaf.ro`. */
  baseUrl: string;
  /** The civil date the register is asked about, ISO. */
  today: () => string;
  send?: (request: Request) => Promise<Response>;
  gapMs?: number;
  timeoutMs?: number;
}

/** ANAF's public look-up of companies, version 9: no sign-in, many codes a call. */
export function anafFiscalRegistry(options: AnafOptions): FiscalRegistry {
  const ask = (codes: string[]) => companiesFrom(options, codes);
  const batches = new Batches<RegistryCompany>({ ask, size: codesPerCall, gapMs: options.gapMs ?? gapMs });
  return { find: (fiscalCode) => batches.find(fiscalCode) };
}

async function companiesFrom(options: AnafOptions, codes: string[]): Promise<ReadonlyMap<string, RegistryCompany>> {
  const { baseUrl, today, send = fetch } = options;
  const question = new Request(`${baseUrl.replace(/\/$/, "")}/api/PlatitorTvaRest/v9/tva`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(codes.map((code) => ({ cui: Number(code), data: today() }))),
    signal: AbortSignal.timeout(options.timeoutMs ?? timeoutMs),
    redirect: "error",
  });
  const body = await bodyOf(send(question));
  return companiesIn(body);
}

/** The status is no use: companies that were not found come with 404 and a right answer, errors come with 200. */
async function bodyOf(answering: Promise<Response>): Promise<string> {
  try {
    const body = await (await answering).text();
    if (body.length > maxAnswerBytes) throw new FiscalRegistryDown("The register's answer is too long.");
    return body;
  } catch (error) {
    if (error instanceof FiscalRegistryDown) throw error;
    throw new FiscalRegistryDown("The register could not be reached.", { cause: error });
  }
}
