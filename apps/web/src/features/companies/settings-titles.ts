import { defineTexts } from "@softmanager/texts";

/** What the pages that set a company up are called, for the way to them; known before the pages are loaded. */
export const settingsTitles = defineTexts({
  company: { ro: "Societatea", en: "Company" },
  accounts: { ro: "Conturi bancare", en: "Bank accounts" },
  workPoints: { ro: "Puncte de lucru", en: "Work points" },
  vat: { ro: "TVA", en: "VAT" },
  defaults: { ro: "Valori implicite", en: "Defaults" },
});
