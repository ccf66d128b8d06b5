import { defineTexts } from "@softmanager/texts";

/** What the way here is called; known before the pages and their words are loaded. */
export const receivablesTitles = defineTexts({
  payments: { ro: "Încasări", en: "Payments" },
  newPayment: { ro: "Încasare nouă", en: "New payment" },
});
