import { defineTexts } from "@softmanager/texts";

/** What this feature's pages among the company's settings are called; known before the pages are loaded. */
export const settingsTitles = defineTexts({
  people: { ro: "Utilizatori", en: "People" },
  apiKeys: { ro: "Chei API", en: "API keys" },
});
