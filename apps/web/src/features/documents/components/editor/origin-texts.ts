import { defineTexts } from "@softmanager/texts";

/** Where a prefilled value comes from, in few words beside its label. */
export const originTexts = defineTexts({
  CUSTOMER: { ro: "Din setările clientului", en: "From the customer's settings" },
  KIND: { ro: "Din setările acestui tip de document", en: "From the settings of this kind of document" },
  COMPANY: { ro: "Din setările societății", en: "From the company's settings" },
  SERIES: { ro: "Al seriei alese", en: "That of the chosen series" },
  PRODUCT: { ro: "Din fișa produsului", en: "From the product's card" },
});
