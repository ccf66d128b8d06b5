import { counties, countries, sectorName, sectors } from "@softmanager/domain";
import { useLanguage, type SelectOption } from "@softmanager/ui";
import { useMemo } from "react";

export const countyOptions: readonly SelectOption[] = counties.map(({ code, name }) => ({ value: code, label: name }));

/** Bucharest's; e-invoicing wants one of them in place of the city. */
export const sectorOptions: readonly SelectOption[] = sectors.map((sector) => ({
  value: sector,
  label: sectorName(sector),
}));

/** All countries by their names in the person's language, in that language's order. */
export function useCountryOptions(): readonly SelectOption[] {
  const { language } = useLanguage();
  return useMemo(() => {
    const options = countries.map(({ code, name }) => ({ value: code, label: name[language] }));
    return options.toSorted((a, b) => a.label.localeCompare(b.label, language));
  }, [language]);
}
