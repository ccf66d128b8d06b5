import { defineTexts } from "@softmanager/texts";

/** What the pages that set documents up are called, for the way to them; known before the pages are loaded. */
export const settingsTitles = defineTexts({
  look: { ro: "Siglă și aspect", en: "Logo and look" },
  series: { ro: "Serii", en: "Series" },
  mails: { ro: "E-mailuri", en: "E-mails" },
  mentions: { ro: "Mențiuni", en: "Mentions" },
});
