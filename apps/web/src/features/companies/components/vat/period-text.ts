import { formatDate, useTexts } from "@softmanager/ui";
import { isSinceFounding, type VatPeriod } from "../../model/vat-history.ts";
import { vatTexts } from "./vat-texts.ts";

/** A period in words: "din 01.07.2024", "01.01.2020 – 30.06.2024". */
export function usePeriodText(): (period: VatPeriod) => string {
  const text = useTexts(vatTexts);
  return (period) => {
    const from = formatDate(period.validFrom);
    const to = period.validTo && formatDate(period.validTo);
    if (isSinceFounding(period)) return to ? text.foundingTo({ to }) : text.sinceFounding;
    return to ? text.fromTo({ from, to }) : text.since({ from });
  };
}
