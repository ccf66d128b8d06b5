import { defineTexts } from "@softmanager/texts";
import { settingsTitles } from "./settings-titles.ts";

/** The words of a company's own data. */
export const companyTexts = defineTexts({
  company: settingsTitles.company,
  description: {
    ro: "Ce spun documentele noi despre societate; cele emise rămân cum sunt.",
    en: "What new documents say about the company; issued ones stay as they are.",
  },
  loadFailed: { ro: "Nu am putut încărca datele societății", en: "The company’s details could not be loaded" },
  saved: { ro: "Datele societății au fost salvate.", en: "The company’s details were saved." },
  fiscal: { ro: "Date fiscale", en: "Fiscal details" },
  fiscalText: {
    ro: "Codul fiscal nu se schimbă: el este societatea.",
    en: "The fiscal code does not change: it is the company.",
  },
  name: { ro: "Denumire", en: "Registered name" },
  fiscalCode: { ro: "Cod fiscal", en: "Fiscal code" },
  tradeRegisterNumber: { ro: "Nr. Registrul Comerțului", en: "Trade Register no." },
  euid: { ro: "EUID", en: "EUID" },
  euidText: { ro: "Identificatorul european al firmei.", en: "The company’s European identifier." },
  euidDerived: {
    ro: "Dedus din numărul de la Registrul Comerțului.",
    en: "Derived from the Trade Register number.",
  },
  euidOfAnother: {
    ro: "Nu se potrivește cu numărul din Registrul Comerțului.",
    en: "It does not match the Trade Register number.",
  },
  capital: { ro: "Capital social", en: "Share capital" },
  capitalText: {
    ro: "Îl cere Legea 31/1990 pe documentele unui SRL sau SA.",
    en: "Legea 31/1990 wants it on the documents of an SRL or SA.",
  },
  lei: { ro: "lei", en: "lei" },
  registered: { ro: "Înregistrat", en: "Registered" },
  subscribed: { ro: "Subscris", en: "Subscribed" },
  paidUp: { ro: "Vărsat", en: "Paid up" },
  address: { ro: "Sediul social", en: "Registered office" },
  reach: { ro: "Contact", en: "Contact" },
  reachText: {
    ro: "Ce se tipărește dintre acestea alegi la Valori implicite.",
    en: "Which of these are printed you choose under Defaults.",
  },
  email: { ro: "E-mail", en: "E-mail" },
  phone: { ro: "Telefon", en: "Telephone" },
  fax: { ro: "Fax", en: "Fax" },
  website: { ro: "Site", en: "Website" },
  toAccounts: { ro: "Adaugă un cont", en: "Add an account" },
});
