import { defineTexts } from "@softmanager/texts";

/** Where a value comes from, in few words beside its label. */
export const originTexts = defineTexts({
  DOCUMENT: { ro: "Stabilit pe acest document", en: "Set on this document" },
  CORRECTED: { ro: "De pe documentul corectat", en: "From the document being corrected" },
  CUSTOMER: { ro: "Din setările clientului", en: "From the customer's settings" },
  PRODUCT: { ro: "Din fișa produsului", en: "From the product's card" },
  SERIES: { ro: "Al seriei alese", en: "That of the chosen series" },
  PERSON: { ro: "Din setările tale", en: "From your own settings" },
  KIND: { ro: "Din setările acestui tip de document", en: "From the settings of this kind of document" },
  COMPANY: { ro: "Din setările societății", en: "From the company's settings" },
  SYSTEM: { ro: "Așa începe orice document", en: "How every document begins" },
  dayOfIssue: { ro: "Lăsată liberă: va fi ziua emiterii", en: "Left free: it will be the day of issue" },
});
