import { taxPointOf } from "@softmanager/domain";
import { useMemo } from "react";
import { useDraft, useSession, useWatched } from "../../model/use-session.ts";
import type { VatSituation } from "../../model/vat-choices.ts";

/** Whether the seller's documents know VAT at all; without, lines are exempt by law and nobody has to look at it. */
export function useHasVat(): boolean {
  return useWatched(useSession().terms, ({ seller }) => seller.vatStatus !== "NONE");
}

/** What decides which ways to tax a line there are: the seller, the day and the document's language. */
export function useVatSituation(): VatSituation {
  const { terms } = useSession();
  const vatStatus = useWatched(terms, ({ seller }) => seller.vatStatus);
  const today = useWatched(terms, (known) => known.today);
  const language = useDraft((draft) => draft.language);
  const taxPointDate = useDraft((draft) => taxPointOf(draft, today));
  return useMemo(() => ({ vatStatus, language, taxPointDate }), [vatStatus, language, taxPointDate]);
}
