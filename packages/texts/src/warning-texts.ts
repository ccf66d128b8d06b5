import { defineTexts } from "./index.ts";

/** What a person should know before issuing, in the editor and in the API's answers alike. */
export const warningTexts = defineTexts({
  ISSUED_LATE: {
    ro: "Termenul de emitere a trecut: cel târziu {date} (art. 319 alin. (16) Cod fiscal)",
    en: "Past the deadline for issuing: {date} at the latest (art. 319 (16) of the Romanian Fiscal Code)",
  },
});
