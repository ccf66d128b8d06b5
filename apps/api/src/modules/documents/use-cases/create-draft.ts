import { createDraftInput } from "@softmanager/inputs";
import { askStanding, takeStanding } from "../../customers/index.ts";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { withKeptCnp } from "../buyer-code.ts";
import { makeDraft } from "../draft.ts";
import { ensureRateOf } from "../ensure-rate.ts";
import { notePicks, withGoodLinks } from "../links.ts";
import { prefill } from "../prefill.ts";
import { ExternalIdTaken, SeriesMissing, SeriesNotAllowed } from "../problems.ts";
import { findSeries } from "../series.ts";

/** Begins a document: with the content given, or with the company's and the customer's defaults. */
export const createDraft = useCase({
  name: "documents.createDraft",
  permission: "document:write",
  subject: "document",
  input: createDraftInput,
  problems: [SeriesMissing, SeriesNotAllowed, ExternalIdTaken],
  async admit(request, { content, customerId }) {
    if (content) await ensureRateOf(request, content);
    const picked = content?.customerId ?? customerId;
    if (picked) await askStanding(request, picked);
  },
  async run(scope, { kind, seriesId, customerId, content, externalId }) {
    if (externalId) await assertFree(scope, externalId);
    const series = await findSeries(scope, { kind, seriesId });
    const written = content
      ? await withGoodLinks(scope, withKeptCnp(scope, content, null), null)
      : (await prefill(scope, { kind, customerId: customerId ?? null, series })).content;
    await notePicks(scope, written, null);
    if (written.customerId) await takeStanding(scope, written.customerId);
    const document = await makeDraft(scope, { kind, content: written, seriesId: series.id, externalId });
    return { documentId: document.id };
  },
});

async function assertFree(scope: Scope, externalId: string): Promise<void> {
  const taken = await scope.db
    .selectFrom("document")
    .where("companyId", "=", scope.companyId)
    .where("externalId", "=", externalId)
    .select("id")
    .executeTakeFirst();
  if (taken) throw new ExternalIdTaken(externalId);
}
