import { decimal, type DocumentKind } from "@softmanager/domain";
import { issueAt, stornoDocumentInput, type Issue } from "@softmanager/inputs";
import { InvalidInput } from "../../../platform/problems.ts";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { makeDraft } from "../draft.ts";
import { findDocument } from "../find-document.ts";
import { kinds } from "../kinds.ts";
import { leftToCorrect, type Corrected } from "../left-to-correct.ts";
import { correctionOf, type ChosenLines } from "../model/correction.ts";
import { CorrectOriginalInstead, DocumentNotCorrectable, NothingLeftToCorrect } from "../correction-problems.ts";
import { DocumentNotIssued, SeriesMissing, SeriesNotAllowed } from "../problems.ts";
import { prefill } from "../prefill.ts";
import { findSeries } from "../series.ts";
import { defaultMentions } from "../setting-sources.ts";

/**
 * Drafts the document that corrects an issued one, in full or for some lines: same prices, taxation and exchange rate,
 * quantities positive, linked both ways. An invoice is corrected by a credit note, printed with minus; a credit note
 * issued by mistake by an invoice, which gives back what it took. Its sentences are those of its own kind, not the
 * original's, which may ask for a payment. Codul fiscal art. 330 (1) b.
 */
export const stornoDocument = useCase({
  name: "documents.stornoDocument",
  permission: "document:write",
  subject: "document",
  input: stornoDocumentInput,
  problems: [
    DocumentNotIssued,
    DocumentNotCorrectable,
    CorrectOriginalInstead,
    NothingLeftToCorrect,
    SeriesMissing,
    SeriesNotAllowed,
  ],
  async run(scope, { documentId, lines }) {
    const document = await findDocument(scope, documentId);
    const kind = kindOfCorrection(document.kind);
    document.assertIssued();
    const original = await leftToCorrect(scope, { documentId });
    if (!original) throw new DocumentNotIssued(document.state);
    await assertStandsAlone(scope, original);
    const chosen = lines ?? null;
    assertChosenWell(scope, original, chosen);
    const series = await findSeries(scope, { kind });
    const mentions = await defaultMentions(scope, kind);
    const content = {
      ...correctionOf(original, original.left, chosen),
      mentions: mentions[original.content.language],
      paymentTerms: null,
    };
    const term = kind === "INVOICE" ? await termOf(scope, { kind, customerId: content.customerId, series }) : {};
    const correctsDocumentId = original.id;
    const draft = await makeDraft(scope, { kind, seriesId: series.id, content, correctsDocumentId, ...term });
    return { documentId: draft.id };
  },
});

function kindOfCorrection(kind: DocumentKind): DocumentKind {
  if (kind === "INVOICE") return "CREDIT_NOTE";
  if (kinds[kind]?.corrects) return "INVOICE";
  throw new DocumentNotCorrectable(kind);
}

/** An invoice that makes up for a credit note restored the first invoice: there the rest is taken back. */
async function assertStandsAlone(scope: Scope, { kind, correctsDocumentId }: Corrected): Promise<void> {
  if (kind !== "INVOICE" || !correctsDocumentId) return;
  const creditNote = await leftToCorrect(scope, { documentId: correctsDocumentId });
  const first = creditNote?.correctsDocumentId;
  const invoice = first ? await leftToCorrect(scope, { documentId: first }) : undefined;
  throw new CorrectOriginalInstead(invoice?.numberText ?? creditNote?.numberText ?? "");
}

/** What the customer owes because of it is due as on any invoice. */
async function termOf(scope: Scope, occasion: Parameters<typeof prefill>[1]) {
  const { dueDateRule } = await prefill(scope, occasion);
  return { dueDateRule };
}

function assertChosenWell({ language }: Scope, { left, numberText }: Corrected, chosen: ChosenLines | null): void {
  const isSomethingLeft = left.lines.some(({ quantity, net }) => !quantity.isZero() || !net.isZero());
  if (!isSomethingLeft && left.gross.isZero()) throw new NothingLeftToCorrect(numberText ?? "");
  const seen = new Set<number>();
  const issues = (chosen ?? []).flatMap(({ position, quantity }, index): Issue[] => {
    const at = (field: string, fault: Pick<Parameters<typeof issueAt>[1], "code" | "values">) => [
      issueAt(`lines.${index}.${field}`, { ...fault, language }),
    ];
    const rest = left.lines[position - 1];
    if (!rest) return at("position", { code: "NOT_ON_ORIGINAL" });
    if (seen.has(position)) return at("position", { code: "ALREADY_USED" });
    seen.add(position);
    const most = rest.quantity.abs();
    const isTooMuch = quantity ? decimal(quantity).compare(most) > 0 : rest.net.isZero() && most.isZero();
    return isTooMuch ? at("quantity", { code: "MORE_THAN_LEFT", values: { left: most.toString() } }) : [];
  });
  if (issues.length > 0) throw new InvalidInput(issues);
}
