import { bucharest, counties, countries, sectorName, sectors } from "@softmanager/domain";
import { SelectField, TextField, useLanguage, useTexts } from "@softmanager/ui";
import { useMemo } from "react";
import { textAt } from "../../model/at-path.ts";
import { useDraft } from "../../model/use-session.ts";
import { editorTexts } from "./editor-texts.ts";
import { useDraftField } from "./use-draft-field.ts";

type AddressPath = "buyer.address" | "delivery.address";

/** A postal address as e-invoicing needs it: county by its code, and in Bucharest the sector in place of the city. */
export function AddressFields({ path }: { path: AddressPath }) {
  const text = useTexts(editorTexts);
  return (
    <>
      <TextField label={text.street} {...useDraftField(`${path}.street`)} maxLength={150} />
      <CityField path={path} />
      <CountyField path={path} />
      <TextField label={text.postalCode} {...useDraftField(`${path}.postalCode`)} maxLength={20} />
      <CountryField path={path} />
    </>
  );
}

function CityField({ path }: { path: AddressPath }) {
  const text = useTexts(editorTexts);
  const field = useDraftField(`${path}.city`);
  const county = useDraft((draft) => textAt(draft, `${path}.county`));
  if (county !== bucharest) return <TextField label={text.city} {...field} maxLength={50} />;
  const options = sectors.map((sector) => ({ value: sector, label: sectorName(sector) }));
  return <SelectField label={text.sector} {...field} options={options} emptyLabel={text.choose} />;
}

const countyOptions = counties.map(({ code, name }) => ({ value: code, label: name }));

function CountyField({ path }: { path: AddressPath }) {
  const text = useTexts(editorTexts);
  const field = useDraftField(`${path}.county`);
  const country = useDraft((draft) => textAt(draft, `${path}.country`));
  if (country !== "RO" && country !== "") return <TextField label={text.region} {...field} maxLength={50} />;
  return <SelectField label={text.county} {...field} options={countyOptions} emptyLabel={text.choose} />;
}

function CountryField({ path }: { path: AddressPath }) {
  const text = useTexts(editorTexts);
  return (
    <SelectField
      label={text.country}
      {...useDraftField(`${path}.country`)}
      options={useCountryOptions()}
      emptyLabel={text.choose}
    />
  );
}

function useCountryOptions() {
  const { language } = useLanguage();
  return useMemo(() => {
    const options = countries.map(({ code, name }) => ({ value: code, label: name[language] }));
    return options.toSorted((a, b) => a.label.localeCompare(b.label, language));
  }, [language]);
}
