import { Problem } from "@softmanager/domain";
import { rememberPrices } from "../products/index.ts";
import { membershipOf } from "../../platform/actor.ts";
import { notFound } from "../../platform/errors.ts";
import { VersionConflict } from "../../platform/problems.ts";
import type { Scope } from "../../platform/scope.ts";
import { assertRatesKnown, compose, issuingOf } from "./compose.ts";
import { documentIssued } from "./events.ts";
import { lockDrafts, type LockedDraft } from "./lock-drafts.ts";
import { assertDraft, assertEditable } from "./model/draft.ts";
import { pricesPaid } from "./model/prices-paid.ts";
import { DocumentNotFound } from "./problems.ts";
import { SeriesOrder } from "./series-order.ts";
import { takeNumbers } from "./take-numbers.ts";
import { writeFrozen, type Issued } from "./write-frozen.ts";

export interface Asked {
  documentId: string;
  /** The version the person saw; absent issues whatever it says now. */
  expectedVersion?: number | null | undefined;
  /** Its hold has ended; any other draft that is held is refused. */
  isDue?: boolean;
  /** Whether it is mailed once issued; absent leaves it to the rules. */
  sendsMail?: boolean | null | undefined;
}

export interface Refused {
  documentId: string;
  problem: Problem;
}

/**
 * Issues drafts in the order asked for: freezes what they say, writes it with what is owed, announces it, and takes the
 * numbers as the last statements of the transaction. One that cannot be issued is told with its reason and stands in
 * nobody's way.
 */
export async function issueDrafts(
  scope: Scope,
  asked: readonly Asked[],
): Promise<{ issued: readonly Issued[]; refused: readonly Refused[] }> {
  const drafts = await lockDrafts(
    scope,
    asked.map(({ documentId }) => documentId),
  );
  const issued: Issued[] = [];
  const refused: Refused[] = [];
  const freeze = await freezing(scope, [...drafts.values()]);
  for (const each of asked) {
    try {
      issued.push(await freeze(drafts.get(each.documentId), each));
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      refused.push({ documentId: each.documentId, problem });
    }
  }
  if (issued.length > 0) await write(scope, issued);
  return { issued, refused };
}

/** Issues one draft, or throws what stands in the way. */
export async function issueDraft(scope: Scope, asked: Asked): Promise<void> {
  const [refusal] = (await issueDrafts(scope, [asked])).refused;
  if (!refusal) return;
  throw refusal.problem instanceof DocumentNotFound ? notFound("Document") : refusal.problem;
}

/** Freezes drafts one after the other, or throws the problem that stands in the way of one. Writes nothing. */
async function freezing(scope: Scope, drafts: readonly LockedDraft[]) {
  const issuing = await issuingOf(scope, drafts);
  await assertRatesKnown(
    issuing,
    drafts.filter(({ state }) => state === "DRAFT"),
  );
  const order = new SeriesOrder();
  return async (draft: LockedDraft | undefined, { expectedVersion, isDue, sendsMail }: Asked): Promise<Issued> => {
    if (!draft) throw new DocumentNotFound();
    if (expectedVersion && expectedVersion !== draft.version) throw new VersionConflict(expectedVersion, draft.version);
    if (isDue) assertDraft(draft);
    else assertEditable(draft);
    const issuedBy = membershipOf(scope.actor) ?? draft.issueRequestedBy;
    order.assertMayFollow(draft, { issueDate: draft.content.issueDate ?? scope.today, issuedBy });
    const composed = await compose(issuing, draft);
    order.follow(draft, composed.issueDate);
    return { draft, issuedBy, sendsMail: sendsMail ?? null, ...composed };
  };
}

async function write(scope: Scope, issued: readonly Issued[]): Promise<void> {
  await writeFrozen(scope, issued);
  await rememberPrices(
    scope,
    issued.flatMap(({ draft, content }) => pricesPaid({ ...draft, content })),
  );
  for (const { draft, issueDate, frozen, sendsMail } of issued) {
    scope.announce(documentIssued({ documentId: draft.id, kind: draft.kind, sendsMail }));
    scope.recordChange({
      type: "Document",
      id: draft.id,
      change: "update",
      before: { state: draft.state, issueDate: draft.issueDate },
      after: { state: "ISSUED", issueDate, snapshotSha256: frozen.sha256 },
    });
  }
  scope.lastly(() => takeNumbers(scope, issued));
}
