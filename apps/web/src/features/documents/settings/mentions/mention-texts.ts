import { defineTexts, type Text } from "@softmanager/texts";
import type { WrittenKind } from "../kinds.ts";
import { settingsTitles } from "../settings-titles.ts";

/** The words of the sentences that documents print by default. */
export const mentionTexts = defineTexts({
  mentions: settingsTitles.mentions,
  mentionsText: {
    ro: "Fraze cu care începe fiecare document nou, sub linii; acolo le poți schimba.",
    en: "Sentences that every new document begins with, under its lines; they can be changed there.",
  },
  kinds: { ro: "Feluri de documente", en: "Kinds of documents" },
  ro: { ro: "Pe documentele în română", en: "On documents in Romanian" },
  en: { ro: "Pe documentele în engleză", en: "On documents in English" },
  add: { ro: "Adaugă", en: "Add" },
  addIn: { ro: "Adaugă o mențiune: {language}", en: "Add a mention: {language}" },
  newMention: { ro: "Mențiune nouă", en: "New mention" },
  editMention: { ro: "Mențiune", en: "Mention" },
  text: { ro: "Fraza", en: "Sentence" },
  length: { ro: "{count} din 300 de caractere", en: "{count} of 300 characters" },
  edit: { ro: "Modifică: {text}", en: "Edit: {text}" },
  remove: { ro: "Șterge: {text}", en: "Delete: {text}" },
  up: { ro: "Mută mai sus: {text}", en: "Move up: {text}" },
  down: { ro: "Mută mai jos: {text}", en: "Move down: {text}" },
  removed: { ro: "Mențiunea a fost ștearsă.", en: "The mention was deleted." },
  none: {
    ro: "Nicio mențiune. Începe de la un exemplu sau scrie-o pe a ta:",
    en: "No mention. Begin with an example or write your own:",
  },
  noneReadOnly: { ro: "Nicio mențiune.", en: "No mention." },
});

/** Sentences people often print, to begin with; each in the language of the document. */
export const exampleMentions: Readonly<Record<WrittenKind, readonly Text[]>> = {
  INVOICE: [
    {
      ro: "Factura este valabilă fără semnătură și ștampilă, conform art. 319 alin. (29) din Codul fiscal.",
      en: "Valid without signature and stamp under art. 319 (29) of the Romanian Fiscal Code.",
    },
    {
      ro: "Vă rugăm să treceți numărul facturii la detaliile plății.",
      en: "Please quote the invoice number with your payment.",
    },
  ],
  CREDIT_NOTE: [
    {
      ro: "Sumele se compensează cu factura inițială.",
      en: "The amounts are set off against the original invoice.",
    },
  ],
  PROFORMA: [
    {
      ro: "Oferta este valabilă 15 zile; factura fiscală se emite după plată.",
      en: "The offer stands for 15 days; the invoice is issued after payment.",
    },
  ],
};
