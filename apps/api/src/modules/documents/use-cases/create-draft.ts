import { settingsOf, type DocumentContent, type DocumentKind } from "@softmanager/domain";
import { createDraftInput } from "@softmanager/inputs";
import type { z } from "zod";
import { askStanding, takeStanding } from "../../customers/index.ts";
import type { Scope } from "../../../platform/scope.ts";
import { membershipOf } from "../../../platform/actor.ts";
import { useCase } from "../../../platform/use-case.ts";
import { withKeptCnp } from "../buyer-code.ts";
import { makeDraft } from "../draft.ts";
import { ensureRateOf } from "../ensure-rate.ts";
import { notePicks, withGoodLinks } from "../links.ts";
import { prefill, type Prefilled } from "../prefill.ts";
import { ExternalIdTaken, SeriesMissing, SeriesNotAllowed } from "../problems.ts";
import { findSeries } from "../series.ts";
import { withGoodTies } from "../ties.ts";

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
  async run(scope, { kind, seriesId, customerId, content, externalId, dueDateRule: rule }) {
    if (externalId) await assertFree(scope, externalId);
    const series = await findSeries(scope, { kind, seriesId });
    const begun = await prefill(scope, {
      kind,
      customerId: (!content && customerId) || null,
      series,
      membershipId: membershipOf(scope.actor),
    });
    const written = content ? await given(scope, kind, completed(scope, content, begun)) : begun.content;
    const dueDateRule = rule ?? (content ? null : begun.dueDateRule);
    await notePicks(scope, written, null);
    if (written.customerId) await takeStanding(scope, written.customerId);
    const document = await makeDraft(scope, { kind, content: written, seriesId: series.id, externalId, dueDateRule });
    return { documentId: document.id };
  },
});

/** What it points to and takes back is the company's own. */
async function given(scope: Scope, kind: DocumentKind, content: DocumentContent): Promise<DocumentContent> {
  return withGoodTies(scope, await withGoodLinks(scope, content, null), { kind });
}

type Given = NonNullable<z.output<typeof createDraftInput>["content"]>;

/** What was written from the beginning, with the settings where it leaves a value out. */
function completed(scope: Scope, content: Given, { sources }: Prefilled): DocumentContent {
  const settings = settingsOf(sources, content.language);
  const mentions = content.mentions ?? settings.mentions.value;
  const paymentMeansCode = content.paymentMeansCode ?? settings.paymentMeansCode.value;
  return withKeptCnp(scope, { ...content, mentions, paymentMeansCode }, null);
}

async function assertFree(scope: Scope, externalId: string): Promise<void> {
  const taken = await scope.db
    .selectFrom("document")
    .where("companyId", "=", scope.companyId)
    .where("externalId", "=", externalId)
    .select("id")
    .executeTakeFirst();
  if (taken) throw new ExternalIdTaken(externalId);
}
