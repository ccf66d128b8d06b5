import type { DataRegister } from "./data-category.ts";

/** How long a repeated request is given its first answer. */
export const idempotencyDays = 30;

/** How long the report of a run that ended can be read. */
export const runsKeptDays = 90;

/** How long the trail of who signed in is kept: three years, as the privacy policy says; the database keeps it as long. */
export const securityTrailDays = 1096;

export const platformData: DataRegister = {
  outbox: {
    purpose: "Tells what happened to whoever acts on it.",
    basis: "CONTRACT",
    generated: [
      "companyId",
      "id",
      "name",
      "version",
      "subjectType",
      "subjectId",
      "sequence",
      "payload",
      "occurredAt",
      "requestId",
    ],
  },
  audit: {
    purpose: "Shows who did what in a company.",
    basis: "LEGITIMATE_INTEREST",
    generated: [
      "companyId",
      "id",
      "at",
      "act",
      "actorKind",
      "actorId",
      "actorName",
      "onBehalfOf",
      "subjectType",
      "subjectId",
      "changes",
      "requestId",
      "address",
    ],
    personal: ["actorName", "changes", "address"],
  },
  platformAudit: {
    purpose: "Shows who did what outside any company, such as signing in.",
    basis: "LEGITIMATE_INTEREST",
    kept: { days: securityTrailDays, after: "at" },
    generated: ["id", "at", "act", "actorKind", "actorId", "actorName", "changes", "requestId", "address"],
    personal: ["actorName", "changes", "address"],
  },
  idempotency: {
    purpose: "Gives a repeated request its first answer.",
    basis: "CONTRACT",
    kept: { days: idempotencyDays, after: "createdAt" },
    generated: ["companyId", "key", "act", "requestHash", "output", "createdAt"],
  },
  file: {
    purpose: "Finds pictures by the hash of their content.",
    basis: "CONTRACT",
    configuration: ["sha256", "mediaType"],
    generated: ["companyId", "sizeBytes", "createdAt"],
  },
  rateCount: {
    purpose: "Keeps one caller from taking the service away from the others.",
    basis: "LEGITIMATE_INTEREST",
    kept: { days: 0, after: "endsAt" },
    generated: ["key", "endsAt", "count"],
    personal: ["key"],
  },
  bulkRun: {
    purpose: "Does one act to many records, as somebody asked for it.",
    basis: "CONTRACT",
    kept: { days: runsKeptDays, after: "finishedAt" },
    configuration: ["subject", "act", "selection", "choices", "language"],
    generated: [
      "companyId",
      "id",
      "requestId",
      "membershipId",
      "apiKeyId",
      "undoesRunId",
      "createdAt",
      "finishedAt",
      "cancelledAt",
      "closedAt",
    ],
    personal: ["selection"],
  },
  bulkRunRow: {
    purpose: "Tells of each record what became of it.",
    basis: "CONTRACT",
    keptWith: "bulkRun",
    customer: ["label", "problem"],
    generated: ["companyId", "runId", "position", "subjectId", "version", "outcome", "settledAt"],
    personal: ["label", "problem"],
  },
  searchEntry: {
    purpose: "Finds records by words.",
    basis: "CONTRACT",
    customer: ["label", "detail", "textFolded"],
    generated: ["companyId", "kind", "id", "isArchived", "usedAt", "listedOn"],
    personal: ["label", "detail", "textFolded"],
  },
};
