import { defineEntity, p } from "@mikro-orm/core";
import { documentKinds, documentStates, type CalculatedDocument, type DocumentContent } from "@softmanager/domain";
import { DocumentHeld, DocumentNotDraft, DocumentNotIssued } from "../problems.ts";

const DocumentSchema = defineEntity({
  name: "Document",
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    kind: p.enum(documentKinds),
    state: p.enum(documentStates),
    content: p.json<DocumentContent>(),
    calculated: p.json<CalculatedDocument>(),
    customerId: p.uuid().nullable(),
    buyerName: p.text(),
    seriesId: p.uuid(),
    number: p.integer().nullable(),
    numberText: p.text().nullable(),
    issueDate: p.text().nullable(),
    /** Where lists put it: its issue date, or for a draft the day it was begun. */
    listedOn: p.text(),
    dueDate: p.text().nullable(),
    currency: p.text(),
    net: p.text(),
    vat: p.text(),
    gross: p.text(),
    payable: p.text(),
    vatInLei: p.text().nullable(),
    correctsDocumentId: p.uuid().nullable(),
    externalId: p.text().nullable(),
    issueAt: p.datetime().nullable(),
    issueRequestedBy: p.uuid().nullable(),
    issuedAt: p.datetime().nullable(),
    issuedBy: p.uuid().nullable(),
    snapshotSha256: p.text().nullable(),
    chainHash: p.text().nullable(),
    cancelledAt: p.datetime().nullable(),
    cancelReason: p.text().nullable(),
    discardedAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** Anything a company writes. A draft has content and no number; once issued it only ever becomes cancelled. */
export class Document extends DocumentSchema.class {
  /** Replaces what the draft says, together with the figures that follow from it. */
  write(content: DocumentContent, calculated: CalculatedDocument): void {
    this.assertEditable();
    this.content = content;
    this.calculated = calculated;
    this.customerId = content.customerId;
    this.buyerName = content.buyer?.name ?? "";
    this.currency = content.currency;
    this.dueDate = content.dueDate;
    this.issueDate = content.issueDate;
    this.takeTotals(calculated);
  }

  /** Freezes the draft; only its number is still to come. */
  freeze(frozen: { calculated: CalculatedDocument; issueDate: string; issuedAt: Date; sha256: string }): void {
    this.assertDraft();
    this.state = "ISSUED";
    this.calculated = frozen.calculated;
    this.takeTotals(frozen.calculated);
    this.issueDate = frozen.issueDate;
    this.listedOn = frozen.issueDate;
    this.issuedAt = frozen.issuedAt;
    this.issuedBy = this.issueRequestedBy;
    this.snapshotSha256 = frozen.sha256;
    this.issueAt = null;
    this.updatedAt = frozen.issuedAt;
  }

  assertDraft(): void {
    if (this.state !== "DRAFT" || this.discardedAt) throw new DocumentNotDraft(this.state);
  }

  /** A draft whose hold runs must first be taken back. */
  assertEditable(): void {
    this.assertDraft();
    if (this.issueAt) throw new DocumentHeld(this.issueAt.toISOString());
  }

  assertIssued(): void {
    if (this.state !== "ISSUED") throw new DocumentNotIssued(this.state);
  }

  private takeTotals({ totals }: CalculatedDocument): void {
    this.net = totals.net;
    this.vat = totals.vat;
    this.gross = totals.gross;
    this.payable = totals.payable;
    this.vatInLei = totals.vatInLei;
  }
}
DocumentSchema.setClass(Document);
