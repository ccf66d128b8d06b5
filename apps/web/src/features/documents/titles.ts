import { defineTexts } from "@softmanager/texts";

/** What the way here is called; known before the pages and their words are loaded. */
export const documentTitles = defineTexts({
  documents: { ro: "Documente", en: "Documents" },
  newInvoice: { ro: "Factură nouă", en: "New invoice" },
  newProforma: { ro: "Proformă nouă", en: "New proforma" },
});
