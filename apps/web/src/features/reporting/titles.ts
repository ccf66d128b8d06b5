import { defineTexts } from "@softmanager/texts";

/** What the way here is called; known before the page and its words are loaded. */
export const homeTitles = defineTexts({ home: { ro: "Acasă", en: "Home" } });
