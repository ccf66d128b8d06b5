import { defineEntity, p } from "@mikro-orm/core";
import {
  documentKinds,
  documentStates,
  type CalculatedDocument,
  type DocumentContent,
  type DueDateRule,
} from "@softmanager/domain";
import { DocumentNotIssued } from "../problems.ts";
import { assertDraft, assertEditable } from "./draft.ts";

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
    /** What the due date is reckoned by until it is issued; null where somebody wrote the date. */
    dueDateRule: p.json<DueDateRule>().nullable(),
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
  write(content: DocumentContent, calculated: CalculatedDocument, dueDateRule: DueDateRule | null): void {
    this.assertEditable();
    this.content = content;
    this.calculated = calculated;
    this.customerId = content.customerId;
    this.buyerName = content.buyer?.name ?? "";
    this.currency = content.currency;
    this.dueDate = content.dueDate;
    this.dueDateRule = dueDateRule;
    this.issueDate = content.issueDate;
    this.takeTotals(calculated);
  }

  assertDraft(): void {
    assertDraft(this);
  }

  assertEditable(): void {
    assertEditable(this);
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
