import { z } from "zod";
import { customerFilterInput } from "./customers.ts";
import { documentFilterInput } from "./documents/index.ts";
import { id, idempotencyKey } from "./fields/identity.ts";
import { refuse } from "./fields/refuse.ts";
import { productFilterInput } from "./products.ts";

/** How many records one bulk run takes at most. */
export const maxBulkRows = 10_000;

/** Records named one by one, or everything that a filter finds but a few. */
export type Selection<Filter> =
  | { ids: readonly string[] }
  | {
      filter: Filter;
      exceptIds: readonly string[];
      /** How many the person was told; another number is theirs to confirm first. */
      expectedCount: number;
    };

function selectionOf<Filter extends z.ZodType>(filter: Filter) {
  const ids = z.array(id).min(1).max(maxBulkRows);
  const all = z.object({
    filter: filter.nullish().transform((value) => value ?? filter.parse({})),
    exceptIds: z
      .array(id)
      .max(maxBulkRows)
      .nullish()
      .transform((value) => value ?? []),
    expectedCount: z.int().min(1),
  });
  return z
    .object({ ids: ids.nullish(), all: all.nullish() })
    .transform(({ ids: named, all: matching }, context): Selection<z.output<Filter>> => {
      if (named && matching) refuse(context, "LEAVE_EMPTY", {}, ["ids"]);
      if (matching) return matching as Selection<z.output<Filter>>;
      if (!named) refuse(context, "REQUIRED", {}, ["ids"]);
      return { ids: [...new Set(named ?? [])] };
    });
}

export const customerSelection = selectionOf(customerFilterInput);
export const productSelection = selectionOf(productFilterInput);
export const documentSelection = selectionOf(documentFilterInput);

export const bulkCustomersInput = z.object({ selection: customerSelection, idempotencyKey });
export const bulkProductsInput = z.object({ selection: productSelection, idempotencyKey });
export const bulkDocumentsInput = z.object({ selection: documentSelection, idempotencyKey });

/** What is chosen for all drafts that a run issues. */
export const issuingChoices = z.object({
  /** Whether they are mailed; absent leaves it to each customer's rule, or the company's. */
  sendsMail: z.boolean().nullish(),
});
export const bulkIssueDraftsInput = bulkDocumentsInput.extend(issuingChoices.shape);

export const bulkRunInput = z.object({ bulkRunId: id });
