import type { DocumentContent } from "@softmanager/domain";
import { companyOf } from "../../platform/actor.ts";
import { read } from "../../platform/reader.ts";
import { civilDate, type Request } from "../../platform/request.ts";
import { ensureRates } from "../exchange-rates/index.ts";

/** Makes sure that the rate such a document takes is in the books, as far as the bank's feed answers. */
export async function ensureRateOf(
  request: Request,
  { currency, exchangeRate, taxPointDate, issueDate }: Rated,
): Promise<void> {
  if (currency === "RON" || exchangeRate?.source === "MANUAL") return;
  await ensureRates(request.services, taxPointDate ?? issueDate ?? civilDate(request));
}

/** The same for a draft that is about to be issued. */
export async function ensureRateOfDraft(request: Request, documentId: string): Promise<void> {
  const draft = await read(request, (db) =>
    db
      .selectFrom("document")
      .where("companyId", "=", companyOf(request.actor) ?? "")
      .where("id", "=", documentId)
      .where("currency", "<>", "RON")
      .select("content")
      .executeTakeFirst(),
  );
  if (draft) await ensureRateOf(request, draft.content as unknown as DocumentContent);
}

type Rated = Pick<DocumentContent, "currency" | "exchangeRate" | "taxPointDate" | "issueDate">;
