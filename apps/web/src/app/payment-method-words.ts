import { defineTexts } from "@softmanager/texts";

/** How money came in, or went back. */
export const paymentMethodWords = defineTexts({
  BANK: { ro: "Prin bancă", en: "Bank transfer" },
  CASH: { ro: "Numerar", en: "Cash" },
  CARD: { ro: "Card", en: "Card" },
  OTHER: { ro: "Altfel", en: "Another way" },
});
