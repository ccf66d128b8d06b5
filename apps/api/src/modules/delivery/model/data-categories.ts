import type { DataRegister } from "../../../platform/data-category.ts";

/** A year: what a company asks about its newest documents, and no longer than the address of a visitor may be kept. */
export const viewsKeptDays = 365;

export const deliveryData: DataRegister = {
  documentPdf: {
    purpose: "Archives a document as it was printed.",
    basis: "LEGAL_OBLIGATION",
    generated: ["companyId", "documentId", "language", "isCopy", "sha256", "sizeBytes", "rendererVersion", "createdAt"],
  },
  emailMessage: {
    purpose: "What was sent with a document.",
    basis: "CONTRACT",
    customer: ["language", "fromName", "fromAddress", "replyTo", "subject", "body", "attachPdf", "includeLink"],
    generated: ["companyId", "id", "documentId", "isTest", "createdAt", "createdBy"],
    personal: ["fromName", "replyTo", "subject", "body"],
  },
  emailRecipient: {
    purpose: "To whom it was sent, and what the mail server said.",
    basis: "CONTRACT",
    customer: ["name", "email"],
    generated: [
      "companyId",
      "id",
      "messageId",
      "smtpId",
      "state",
      "response",
      "attempts",
      "handingOverAt",
      "nextAttemptAt",
      "hasRetriedUnknown",
      "resentFromId",
      "deliveredAt",
      "bouncedBy",
      "createdAt",
      "changedAt",
      "version",
    ],
    personal: ["name", "email", "response"],
  },
  emailAttempt: {
    purpose: "Each answer of the mail server.",
    basis: "CONTRACT",
    generated: ["companyId", "id", "recipientId", "at", "outcome", "response"],
    personal: ["response"],
  },
  publicLink: {
    purpose: "Shows a document to whoever has its link.",
    basis: "CONTRACT",
    configuration: ["expiresAt"],
    generated: [
      "companyId",
      "id",
      "documentId",
      "generation",
      "tokenHash",
      "createdAt",
      "createdBy",
      "revokedAt",
      "revokedBy",
      "version",
    ],
  },
  publicLinkDirectory: {
    purpose: "Finds the company of a link.",
    basis: "CONTRACT",
    generated: ["tokenHash", "companyId", "linkId"],
  },
  publicLinkView: {
    purpose: "Tells the company that its document was looked at.",
    basis: "LEGITIMATE_INTEREST",
    kept: { days: viewsKeptDays, after: "at" },
    generated: ["companyId", "id", "linkId", "documentId", "kind", "at", "address", "userAgent"],
    personal: ["address", "userAgent"],
  },
  sendAfterIssue: {
    purpose: "Sends a document once it has its number.",
    basis: "CONTRACT",
    customer: ["mail"],
    generated: ["companyId", "documentId", "documentVersion", "requestedAt", "requestedBy", "sentAt"],
    personal: ["mail"],
  },
  mailRule: {
    purpose: "Says whether documents are mailed once they are issued.",
    basis: "CONTRACT",
    configuration: ["sendsOnIssue"],
    generated: ["companyId", "id", "version"],
  },
  customerMailRule: {
    purpose: "Says what a customer wants of documents being mailed.",
    basis: "CONTRACT",
    customer: ["choice"],
    generated: ["companyId", "id", "customerId", "version"],
  },
  automaticMail: {
    purpose: "Mails a document once, and tells when there was no address.",
    basis: "CONTRACT",
    generated: ["companyId", "documentId", "decidedAt", "origin", "mailId"],
  },
  mailWording: {
    purpose: "The company's own words for its mails.",
    basis: "CONTRACT",
    configuration: ["kind", "language", "subject", "body"],
    generated: ["companyId", "id", "version"],
  },
};
