import type { Ordered } from "./baskets.ts";
import type { BasketName, PayingHabit } from "./customers.ts";

/** An order of the demo's year, and the invoice it becomes. */
export interface Sale {
  customer: string;
  at: Date;
  basket: BasketName;
  ordered: readonly Ordered[];
  pays: PayingHabit;
  dueInDays: number;
  /** Where its mail goes. */
  email: string;
  /** Known once it is issued. */
  documentId: string;
}
