import { bucharest, counties, countries, sectorName, sectors } from "@softmanager/domain";
import { SelectField, TextField, useField, useLanguage, useTexts } from "@softmanager/ui";
import { useMemo } from "react";
import { useWatch, type Control } from "react-hook-form";
import { companyTexts } from "../company-texts.ts";
import type { ProfileValues } from "../model/profile.ts";

const countyOptions = counties.map(({ code, name }) => ({ value: code, label: name }));
const sectorOptions = sectors.map((sector) => ({ value: sector, label: sectorName(sector) }));

/** A postal address as e-invoicing needs it: county by its code, and in Bucharest the sector in place of the city. */
export function AddressFields({ control }: { control: Control<ProfileValues> }) {
  const text = useTexts(companyTexts);
  const [country, county] = useWatch({ control, name: ["address.country", "address.county"] });
  const street = useField(control, "address.street");
  const city = useField(control, "address.city");
  const countyField = useField(control, "address.county");
  const postalCode = useField(control, "address.postalCode");
  const countryField = useField(control, "address.country");
  const countryOptions = useCountryOptions();
  return (
    <>
      <TextField label={text.street} {...street} required autoComplete="off" />
      <SelectField label={text.country} {...countryField} options={countryOptions} required />
      {country === "RO" ? (
        <SelectField label={text.county} {...countyField} options={countyOptions} emptyLabel={text.choose} required />
      ) : (
        <TextField label={text.region} {...countyField} />
      )}
      {country === "RO" && county === bucharest ? (
        <SelectField label={text.sector} {...city} options={sectorOptions} emptyLabel={text.choose} required />
      ) : (
        <TextField label={text.city} {...city} required autoComplete="off" />
      )}
      <TextField label={text.postalCode} {...postalCode} autoComplete="off" />
    </>
  );
}

function useCountryOptions() {
  const { language } = useLanguage();
  return useMemo(() => {
    const options = countries.map(({ code, name }) => ({ value: code, label: name[language] }));
    return options.toSorted((a, b) => a.label.localeCompare(b.label, language));
  }, [language]);
}
