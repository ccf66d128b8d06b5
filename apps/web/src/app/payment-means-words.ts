import { defineTexts } from "@softmanager/texts";

/** UNTDID 4461: the means of payment that companies here use. */
export const paymentMeansWords = defineTexts({
  "42": { ro: "Virament bancar", en: "Bank transfer" },
  "10": { ro: "Numerar", en: "Cash" },
  "48": { ro: "Card", en: "Card" },
  "68": { ro: "Plată online", en: "Online payment" },
  "97": { ro: "Compensare", en: "Set-off" },
  "20": { ro: "Cec", en: "Cheque" },
  "60": { ro: "Bilet la ordin", en: "Promissory note" },
  "1": { ro: "Altă modalitate", en: "Another means" },
});
