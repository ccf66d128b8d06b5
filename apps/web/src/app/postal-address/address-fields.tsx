import { bucharest } from "@softmanager/domain";
import { SelectField, TextField, useField, useTexts } from "@softmanager/ui";
import type { Control, FieldPath, FieldValues } from "react-hook-form";
import { addressTexts } from "./address-texts.ts";
import { countyOptions, sectorOptions, useCountryOptions } from "./choices.ts";
import classes from "./address-fields.module.css";

interface AddressFieldsProps<Values extends FieldValues> {
  control: Control<Values>;
  /** Where the form keeps the address: "company.address". */
  path: FieldPath<Values>;
  /** The browser may fill in the address it knows of the person; not where somebody else's is written down. */
  isOwn?: boolean;
}

/** A postal address as e-invoicing needs it: county by its code, and in Bucharest the sector in place of the city. */
export function AddressFields<Values extends FieldValues>({ isOwn = false, ...form }: AddressFieldsProps<Values>) {
  const text = useTexts(addressTexts);
  const { country, county, ...field } = useAddress(form);
  const countries = useCountryOptions();
  const known = (name: string) => (isOwn ? name : "off");
  const isRomanian = country.value === "RO";
  return (
    <div className={classes.fields}>
      <div className={classes.street}>
        <TextField label={text.street} {...field.street} required autoComplete={known("street-address")} />
      </div>
      <SelectField label={text.country} {...country} options={countries} required />
      {isRomanian ? (
        <SelectField label={text.county} {...county} options={countyOptions} emptyLabel={text.choose} required />
      ) : (
        <TextField label={text.region} {...county} />
      )}
      {isRomanian && county.value === bucharest ? (
        <SelectField label={text.sector} {...field.city} options={sectorOptions} emptyLabel={text.choose} required />
      ) : (
        <TextField label={text.city} {...field.city} required autoComplete={known("address-level2")} />
      )}
      <TextField label={text.postalCode} {...field.postalCode} autoComplete={known("postal-code")} />
    </div>
  );
}

function useAddress<Values extends FieldValues>({ control, path }: Omit<AddressFieldsProps<Values>, "isOwn">) {
  // Below its path every address has the same shape, which no type of an unknown form can say.
  const form = control as unknown as Control<Record<string, string>>;
  return {
    street: useField(form, `${path}.street`),
    city: useField(form, `${path}.city`),
    postalCode: useField(form, `${path}.postalCode`),
    country: useField(form, `${path}.country`),
    county: useField(form, `${path}.county`),
  };
}
