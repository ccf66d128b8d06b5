import { namesItsYear, printedPrefix } from "@softmanager/domain";
import { z } from "zod";
import { optionalLocalDate } from "../fields/date.ts";
import { decimalString } from "../fields/decimal.ts";
import { dueDateRule } from "../fields/due-date-rule.ts";
import { expectedVersion, id, idempotencyKey } from "../fields/identity.ts";
import { refuse } from "../fields/refuse.ts";
import { optionalText, text } from "../fields/text.ts";
import { documentContent, documentKind, newContent } from "./content.ts";

export const createDraftInput = z.object({
  kind: documentKind,
  seriesId: id.nullish(),
  customerId: id.nullish(),
  content: newContent.nullish(),
  dueDateRule: dueDateRule.nullish(),
  externalId: optionalText({ max: 200 }),
  idempotencyKey,
});

export const updateDraftInput = z.object({
  documentId: id,
  expectedVersion,
  seriesId: id.nullish(),
  content: documentContent,
  dueDateRule: dueDateRule.nullish(),
});

export const documentVersionInput = z.object({ documentId: id, expectedVersion });

export const documentIdInput = z.object({ documentId: id });

export const duplicateDocumentInput = z.object({ documentId: id, idempotencyKey });

export const issueDocumentInput = z.object({
  documentId: id,
  expectedVersion,
  /** Overrides the company's hold; 0 issues at once. */
  holdSeconds: z.int().min(0).max(60).nullish(),
  /** Whether it is mailed once it has its number; absent leaves it to the customer's rule, or the company's. */
  sendsMail: z.boolean().nullish(),
  idempotencyKey,
});

export const cancelDocumentInput = z.object({ documentId: id, expectedVersion, reason: text({ max: 300 }) });

const stornoQuantity = decimalString({ places: 6 }).superRefine((value, context) => {
  if (!/[1-9]/.test(value)) refuse(context, "TOO_SMALL", { limit: "0.000001" });
});

export const stornoDocumentInput = z.object({
  documentId: id,
  /** Only these lines, with these quantities; absent means the whole document. */
  lines: z
    .array(z.object({ position: z.int().min(1), quantity: stornoQuantity.nullish() }))
    .min(1)
    .max(1000)
    .nullish(),
  idempotencyKey,
});

const prefix = text({ max: 20 }).superRefine((value, context) => {
  const read = printedPrefix(value, 2000);
  if (!/^[\p{L}\p{N}][\p{L}\p{N}\-/. ]*$/u.test(read)) refuse(context, "WRONG_TYPE");
});

const counting = {
  separator: z.enum([" ", "-", "/", ""]).nullish(),
  padding: z.int().min(0).max(12).nullish(),
  nextNumber: z.int().min(1).max(2_000_000_000).nullish(),
  isDefault: z.boolean().nullish(),
};

const seriesFields = {
  prefix,
  /** YEARLY begins each year from 1; the prefix then names the year, so that no two numbers read alike. */
  reset: z.enum(["NEVER", "YEARLY"]).nullish(),
  workPointId: id.nullish(),
  /** Memberships that may number documents from it; none means everybody. */
  allowedMembershipIds: z.array(id).max(200).nullish(),
};

export const createSeriesInput = z
  .object({
    kind: documentKind,
    ...seriesFields,
    separator: counting.separator.transform((separator) => separator ?? " "),
    padding: counting.padding.transform((padding) => padding ?? 4),
    nextNumber: counting.nextNumber.transform((nextNumber) => nextNumber ?? 1),
    isDefault: counting.isDefault.transform(Boolean),
    idempotencyKey,
  })
  .superRefine(needYearToCountByIt);

/** What is absent stays as it is; null takes the work point away. */
export const updateSeriesInput = z
  .object({ seriesId: id, expectedVersion, ...seriesFields, ...counting })
  .superRefine(needYearToCountByIt);

function needYearToCountByIt(
  series: { prefix: string; reset?: string | null | undefined },
  context: z.core.$RefinementCtx,
): void {
  if (series.reset === "YEARLY" && !namesItsYear(series.prefix))
    refuse(context, "YEAR_NEEDED", { example: "{YYYY}" }, ["prefix"]);
}

export const archiveSeriesInput = z.object({ seriesId: id, expectedVersion });

const mentionFields = {
  kind: documentKind,
  language: z.enum(["ro", "en"]),
  text: text({ max: 300, multiline: true }),
};

const position = z.int().min(0).max(1000).nullish();

export const createDefaultMentionInput = z.object({
  ...mentionFields,
  position: position.transform((place) => place ?? 0),
  idempotencyKey,
});

/** Without a position it stays where it is. */
export const updateDefaultMentionInput = z.object({ mentionId: id, expectedVersion, ...mentionFields, position });

export const deleteDefaultMentionInput = z.object({ mentionId: id, expectedVersion });

export const documentFilterInput = z.object({
  kinds: z.array(documentKind).max(9).nullish(),
  states: z
    .array(z.enum(["DRAFT", "ISSUED", "CANCELLED"]))
    .max(3)
    .nullish(),
  payment: z.enum(["OPEN", "OVERDUE", "DUE_SOON", "PAID"]).nullish(),
  customerId: id.nullish(),
  currency: text({ max: 3 }).nullish(),
  issuedFrom: optionalLocalDate,
  issuedTo: optionalLocalDate,
  search: optionalText({ max: 100 }),
});

/** What the job carries that ends a hold: the moment tells a hold from a later one. */
export const issueHeldDocumentInput = z.object({
  documentId: id,
  issueAt: z.iso.datetime(),
  sendsMail: z.boolean().nullish(),
});
