import { useQuery } from "@apollo/client/react";
import { taxPointOf } from "@softmanager/domain";
import { useEffect } from "react";
import { useDraft, useSession, useWatched } from "../../model/use-session.ts";
import { RateOfDayDocument } from "../../operations.generated.ts";

/** The rate that issuing would take, so that sums in lei and the preview are right before it; with its warning, if any. */
export function usePublishedRate(): { warning: string | null } {
  const session = useSession();
  const currency = useDraft((draft) => draft.currency);
  const today = useWatched(session.terms, (terms) => terms.today);
  const documentDate = useDraft((draft) => taxPointOf(draft, today));
  const isNeeded = currency !== "RON";
  const { data } = useQuery(RateOfDayDocument, { variables: { currency, documentDate }, skip: !isNeeded });
  const published = isNeeded ? data?.exchangeRate : undefined;

  useEffect(() => {
    session.store.publishRate(
      published ? { rate: published.rate, date: published.date, source: "BNR", reason: null } : null,
    );
  }, [session, published]);
  useEffect(() => () => session.store.publishRate(null), [session]);
  return { warning: published?.warning ?? null };
}
