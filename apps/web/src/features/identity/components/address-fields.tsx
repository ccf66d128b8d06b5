import { bucharest, counties, countries, sectorName, sectors } from "@softmanager/domain";
import { SelectField, TextField, useField, useLanguage, useTexts } from "@softmanager/ui";
import { useMemo } from "react";
import { useWatch, type Control } from "react-hook-form";
import type { SignUpValues } from "../model/sign-up-form.ts";
import { signUpTexts } from "../sign-up-texts.ts";
import classes from "./entry-card.module.css";

const countyOptions = counties.map(({ code, name }) => ({ value: code, label: name }));
const sectorOptions = sectors.map((sector) => ({ value: sector, label: sectorName(sector) }));

/** The registered office: county by its code, and in Bucharest the sector in place of the city. */
export function AddressFields({ control }: { control: Control<SignUpValues> }) {
  const text = useTexts(signUpTexts);
  const [country, county] = useWatch({ control, name: ["company.address.country", "company.address.county"] });
  const street = useField(control, "company.address.street");
  const city = useField(control, "company.address.city");
  const countyField = useField(control, "company.address.county");
  const postalCode = useField(control, "company.address.postalCode");
  const countryField = useField(control, "company.address.country");
  const countryOptions = useCountryOptions();
  const isRomanian = country === "RO";
  return (
    <>
      <TextField label={text.street} {...street} required autoComplete="street-address" />
      <div className={classes.pair}>
        {isRomanian ? (
          <SelectField label={text.county} {...countyField} options={countyOptions} emptyLabel={text.choose} required />
        ) : (
          <TextField label={text.region} {...countyField} />
        )}
        {isRomanian && county === bucharest ? (
          <SelectField label={text.sector} {...city} options={sectorOptions} emptyLabel={text.choose} required />
        ) : (
          <TextField label={text.city} {...city} required autoComplete="address-level2" />
        )}
        <TextField label={text.postalCode} {...postalCode} autoComplete="postal-code" />
        <SelectField label={text.country} {...countryField} options={countryOptions} required />
      </div>
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
