import { defineTexts } from "@softmanager/texts";

/** The words of a postal address. */
export const addressTexts = defineTexts({
  street: { ro: "Stradă și număr", en: "Street and number" },
  country: { ro: "Țară", en: "Country" },
  county: { ro: "Județ", en: "County" },
  region: { ro: "Regiune", en: "Region" },
  city: { ro: "Localitate", en: "City" },
  sector: { ro: "Sector", en: "Sector" },
  postalCode: { ro: "Cod poștal", en: "Postal code" },
  choose: { ro: "Alege…", en: "Choose…" },
});
