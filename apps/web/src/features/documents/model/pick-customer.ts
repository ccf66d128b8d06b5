import type { DocumentDefaults } from "@softmanager/domain";
import type { CustomerToPickPartsFragment } from "../operations.generated.ts";
import { buyerOf } from "./buyer-of.ts";
import type { EditedContent } from "./edited-content.ts";
import { opinionsOf } from "./setting-sources.ts";
import { withBuyer, type TaxSituation } from "./taxation.ts";

/** The draft for this customer: buyer and usual taxation; the customer's defaults follow from `levelOf`. */
export function withCustomer(
  draft: EditedContent,
  customer: CustomerToPickPartsFragment,
  situation: TaxSituation,
): EditedContent {
  return withBuyer({ ...draft, customerId: customer.id }, buyerOf(customer), situation);
}

/** What the customer's card decides about documents. */
export function levelOf({ language, currency, dueDateRule }: CustomerToPickPartsFragment): Partial<DocumentDefaults> {
  return opinionsOf({ language, currency, dueDateRule });
}
