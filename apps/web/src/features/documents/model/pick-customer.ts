import { dueDateOf } from "@softmanager/domain";
import { dueDateRule } from "@softmanager/inputs";
import type { CustomerToPickPartsFragment } from "../operations.generated.ts";
import { buyerOf } from "./buyer-of.ts";
import type { EditedContent } from "./edited-content.ts";
import { withBuyer, type TaxSituation } from "./taxation.ts";

interface Picking extends TaxSituation {
  /** The values that are still defaults, which the customer's own settings may replace. */
  origins: readonly { path: string; origin: string }[];
}

/** The draft for this customer: buyer, usual taxation, and the customer's own defaults where nobody chose otherwise. */
export function withCustomer(
  draft: EditedContent,
  customer: CustomerToPickPartsFragment,
  picking: Picking,
): EditedContent {
  const isDefault = (path: string) => picking.origins.some((known) => known.path === path);
  const { language, currency } = customer;
  const rule = customer.dueDateRule && dueDateRule.parse(customer.dueDateRule);
  const withDefaults: EditedContent = {
    ...draft,
    customerId: customer.id,
    ...(language !== null && isDefault("language") && { language }),
    ...(currency !== null && isDefault("currency") && { currency, exchangeRate: null }),
    ...(rule && isDefault("dueDate") && { dueDate: dueDateOf(draft.issueDate ?? picking.today, rule) }),
  };
  return withBuyer(withDefaults, buyerOf(customer), picking);
}
