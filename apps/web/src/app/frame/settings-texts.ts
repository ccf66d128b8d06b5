import { defineTexts } from "@softmanager/texts";

export const settingsTexts = defineTexts({
  companySettings: { ro: "Setările societății", en: "Company settings" },
});
