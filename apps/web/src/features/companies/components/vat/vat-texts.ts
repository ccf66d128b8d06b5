import { defineTexts } from "@softmanager/texts";
import { settingsTitles } from "../../settings-titles.ts";

/** What a standing towards VAT is called, and what it does to documents. */
export const vatStatusTexts = defineTexts({
  NONE: { ro: "Neplătitor de TVA", en: "Not registered for VAT" },
  PAYER: { ro: "Plătitor de TVA", en: "Registered for VAT" },
  ON_COLLECTION: { ro: "TVA la încasare", en: "VAT on collection" },
  SPECIAL: { ro: "Cod special de TVA (art. 317)", en: "Special VAT registration (art. 317)" },
});

export const vatEffectTexts = defineTexts({
  NONE: {
    ro: "Documentele nu poartă TVA, iar codul fiscal se scrie fără RO.",
    en: "Documents carry no VAT, and the fiscal code is written without RO.",
  },
  PAYER: {
    ro: "Documentele poartă TVA, iar codul fiscal se scrie cu RO.",
    en: "Documents carry VAT, and the fiscal code is written with RO.",
  },
  ON_COLLECTION: {
    ro: "TVA devine exigibilă la încasare; facturile poartă mențiunea „TVA la încasare”.",
    en: "VAT falls due when the customer pays; invoices carry the mention “TVA la încasare”.",
  },
  SPECIAL: {
    ro: "În țară fără TVA; pentru servicii către firme din UE, cu taxare inversă.",
    en: "No VAT within Romania; services to companies in the EU under reverse charge.",
  },
});

/** The words of the VAT history. */
export const vatTexts = defineTexts({
  vat: settingsTitles.vat,
  vatText: {
    ro: "Fiecare document ia statutul de la data lui; cele emise îl păstrează.",
    en: "Each document takes the status of its own date; issued ones keep it.",
  },
  now: { ro: "Azi", en: "Today" },
  history: { ro: "Istoric", en: "History" },
  change: { ro: "Schimbă statutul", en: "Change the status" },
  newPeriod: { ro: "Statut nou", en: "New status" },
  newPeriodText: {
    ro: "Statutul de acum se încheie singur cu o zi înainte.",
    en: "The present status ends by itself on the day before.",
  },
  editPeriod: { ro: "Perioadă din istoric", en: "Period of the history" },
  status: { ro: "Statut", en: "Status" },
  specialCode: { ro: "Codul special de TVA", en: "Special VAT code" },
  specialCodeText: {
    ro: "Cel primit de la ANAF, cu RO, altul decât CUI-ul. Apare doar pe facturile de servicii către firme din UE.",
    en: "The one ANAF gave you, with RO, other than your fiscal code. Printed only on invoices of services to companies in the EU.",
  },
  specialCodeMissing: {
    ro: "Codul special nu este trecut: fără el nu poți emite facturi de servicii către firme din UE.",
    en: "The special code is not recorded: without it no services to companies in the EU can be invoiced.",
  },
  validFrom: { ro: "Din", en: "From" },
  validTo: { ro: "Până la", en: "Until" },
  validToText: { ro: "Ultima zi; gol cât timp continuă.", en: "Last day; empty while it goes on." },
  coming: { ro: "Urmează", en: "To come" },
  since: { ro: "din {from}", en: "since {from}" },
  sinceFounding: { ro: "de la înființare", en: "since it was founded" },
  foundingTo: { ro: "de la înființare până la {to}", en: "from its founding until {to}" },
  fromTo: { ro: "{from} – {to}", en: "{from} – {to}" },
  edit: { ro: "Modifică perioada {period}", en: "Edit the period {period}" },
  end: { ro: "Încheie perioada {period}", en: "End the period {period}" },
  remove: { ro: "Șterge perioada {period}", en: "Delete the period {period}" },
  removed: { ro: "Perioada a fost ștearsă.", en: "The period was deleted." },
  registryAgrees: {
    ro: "La fel spune registrul ANAF din {date}.",
    en: "The tax authority’s register of {date} says the same.",
  },
  registryDiffers: {
    ro: "Registrul ANAF spune altceva: {status}",
    en: "The tax authority’s register says otherwise: {status}",
  },
  registrySince: {
    ro: "Din {date}. Preia statutul sau corectează istoricul.",
    en: "Since {date}. Take the status over, or correct the history.",
  },
  registryAskSince: {
    ro: "Preia statutul și scrie de când, sau corectează istoricul.",
    en: "Take the status over and say since when, or correct the history.",
  },
  takeOver: { ro: "Preia", en: "Take over" },
  gapOpen: {
    ro: "Din {from} nu este trecut niciun statut",
    en: "No status is recorded from {from} on",
  },
  gap: { ro: "Între {from} și {to} nu este trecut niciun statut", en: "No status is recorded from {from} to {to}" },
  gapText: {
    ro: "Pentru aceste zile documentele se scriu ca neplătitor de TVA.",
    en: "Documents of these days are written as not registered for VAT.",
  },
  emptyTitle: { ro: "Cum stai cu TVA?", en: "How do you stand towards VAT?" },
  emptyText: {
    ro: "Spune de când ești plătitor de TVA sau că nu ești. De aici știu facturile dacă poartă TVA și ce mențiuni să tipărească.",
    en: "Say since when you are registered for VAT, or that you are not. Invoices learn from this whether to carry VAT and which mentions to print.",
  },
});
