import { isFiscalCode } from "@softmanager/domain";
import { useCallback, useMemo } from "react";
import { blankBuyer } from "../../model/blanks.ts";
import { fieldId } from "../../model/field-id.ts";
import { lineFieldId } from "../../model/field-id.ts";
import { levelOf, withCustomer } from "../../model/pick-customer.ts";
import { withBuyer } from "../../model/taxation.ts";
import { useSession } from "../../model/use-session.ts";
import type { Buyer } from "@softmanager/domain";
import type { CustomerToPickPartsFragment } from "../../operations.generated.ts";

/** The digits of a Romanian fiscal code, when that is what was typed. */
export function fiscalCodeIn(typed: string): string | undefined {
  const digits = typed
    .trim()
    .replace(/^RO\s*/i, "")
    .replace(/\s/g, "");
  return isFiscalCode(digits) ? digits : undefined;
}

/** Ways to say who buys. Each goes on to what has to be typed next. */
export function useBuyerChoice(focusField: (id: string) => void) {
  const { store, terms, panels, following } = useSession();

  const unfold = useCallback((isOpen: boolean) => panels.set({ ...panels.get(), buyer: isOpen }), [panels]);

  return useMemo(() => {
    function pick(customer: CustomerToPickPartsFragment) {
      following.under({ CUSTOMER: levelOf(customer) }, () =>
        store.change((draft) => withCustomer(draft, customer, terms.get())),
      );
      unfold(false);
      focusFirstLine();
    }

    /** A buyer who is no customer: on this document only, until saved as one. */
    function write(part: Partial<Buyer>, focusOn: "name" | "fiscalCode" = "fiscalCode") {
      following.under({ CUSTOMER: undefined }, () =>
        store.change((draft) => withBuyer({ ...draft, customerId: null }, { ...blankBuyer, ...part }, terms.get())),
      );
      unfold(true);
      requestAnimationFrame(() => focusField(fieldId(`buyer.${focusOn}`)));
    }

    function focusFirstLine() {
      const [first] = store.get().lines;
      if (first) requestAnimationFrame(() => focusField(lineFieldId(first.key, "name")));
    }

    return { pick, write, unfold, focusFirstLine };
  }, [store, terms, following, unfold, focusField]);
}

export type BuyerChoice = ReturnType<typeof useBuyerChoice>;
