import { z } from "zod";
import { expectedVersion, id, idempotencyKey } from "./fields/identity.ts";
import { refuse } from "./fields/refuse.ts";
import { optionalText, text } from "./fields/text.ts";

/** The lists that people look at in their own way. */
export const viewedLists = ["DOCUMENTS", "CUSTOMERS", "PRODUCTS", "PAYMENTS"] as const;
export type ViewedList = (typeof viewedLists)[number];

/** As many views as one person may keep of one list. */
export const maxSavedViews = 50;

const word = text({ max: 40 });
const list = z.enum(viewedLists);

/** One filter of a list's address: `customer` by a customer's key, `from` a day. */
const filter = z.object({ name: word, value: text({ max: 100 }) });

/** What a list's address says, and the columns shown; null means as the list usually is. */
const state = z.object({
  tab: optionalText({ max: 40 }),
  search: optionalText({ max: 100 }),
  sort: optionalText({ max: 40 }),
  filters: z
    .array(filter)
    .max(20)
    .superRefine((filters, context) => {
      const names = filters.map(({ name }) => name);
      const second = names.findIndex((name, index) => names.indexOf(name) !== index);
      if (second >= 0) refuse(context, "NOT_ONE_OF_THE_CHOICES", {}, [second, "name"]);
    }),
  columns: z
    .array(word)
    .min(1)
    .max(40)
    .nullish()
    .transform((columns) => columns ?? null),
});

const fields = z.object({ name: text({ max: 60 }), isShared: z.boolean(), state });
const named = z.object({ savedViewId: id, expectedVersion });

export const createSavedViewInput = fields.extend({ list, idempotencyKey });
export const updateSavedViewInput = fields.extend(named.shape);
export const deleteSavedViewInput = named;
export const restoreSavedViewInput = z.object({ savedViewId: id });
export const setDefaultSavedViewInput = z.object({
  list,
  savedViewId: id.nullish().transform((value) => value ?? null),
});
