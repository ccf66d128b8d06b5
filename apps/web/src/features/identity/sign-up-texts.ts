import { defineTexts } from "@softmanager/texts";

/** The words of registering a company. */
export const signUpTexts = defineTexts({
  title: { ro: "Înregistrează-ți societatea", en: "Register your company" },
  lead: {
    ro: "Începe cu codul fiscal; restul vine din registrul ANAF.",
    en: "Begin with the fiscal code; the rest comes from the ANAF register.",
  },
  fiscalCode: { ro: "Cod fiscal (CUI)", en: "Fiscal code (CUI)" },
  fiscalCodeHelp: {
    ro: "Sau codul de TVA, dacă societatea este din alt stat al Uniunii.",
    en: "Or the VAT number, for a company of another member state.",
  },
  registeredAbroad: {
    ro: "Registrul ANAF are numai societăți din România. Completează datele manual.",
    en: "The ANAF register knows companies of Romania only. Fill in the form by hand.",
  },
  next: { ro: "Continuă", en: "Continue" },
  byHand: { ro: "Completez eu datele", en: "I will fill it in myself" },
  company: { ro: "Societatea", en: "The company" },
  name: { ro: "Denumire", en: "Registered name" },
  tradeRegisterNumber: { ro: "Nr. Registrul Comerțului", en: "Trade Register no." },
  vatStatus: { ro: "TVA", en: "VAT" },
  NONE: { ro: "Neplătitor de TVA", en: "Not registered for VAT" },
  PAYER: { ro: "Plătitor de TVA", en: "Registered for VAT" },
  ON_COLLECTION: { ro: "TVA la încasare", en: "VAT on collection" },
  SPECIAL: { ro: "Regim special", en: "Special scheme" },
  phone: { ro: "Telefon", en: "Telephone" },
  address: { ro: "Sediul social", en: "Registered office" },
  person: { ro: "Tu", en: "You" },
  familyName: { ro: "Nume", en: "Family name" },
  givenName: { ro: "Prenume", en: "Given name" },
  email: { ro: "E-mail", en: "E-mail" },
  emailHelp: {
    ro: "Cu el te autentifici. Îți trimitem un link de confirmare.",
    en: "You sign in with it. We send a link there to confirm it.",
  },
  password: { ro: "Parolă", en: "Password" },
  more: { ro: "Autentificare cu nume de utilizator", en: "Signing in with a user name" },
  accountName: { ro: "Numele scurt al societății", en: "The company’s short name" },
  accountNameHelp: {
    ro: "Litere mici, cifre și cratime. Gol: îl alegem noi.",
    en: "Small letters, digits, hyphens. Empty: we choose it.",
  },
  username: { ro: "Numele tău de utilizator", en: "Your user name" },
  usernameHelp: { ro: "Gol: partea dinaintea lui @.", en: "Empty: the part before @." },
  acceptTerms: { ro: "Am citit și accept", en: "I have read and accept the" },
  terms: { ro: "termenii și condițiile", en: "terms of service" },
  dpa: { ro: "acordul de prelucrare a datelor", en: "data-processing agreement" },
  privacyBefore: { ro: "Ce facem cu datele tale scrie în", en: "What we do with your data is in the" },
  privacy: { ro: "politica de confidențialitate", en: "privacy policy" },
  create: { ro: "Creează contul", en: "Create the account" },
  haveAccount: { ro: "Ai deja cont?", en: "Already have an account?" },
  signIn: { ro: "Autentifică-te", en: "Sign in" },
  policiesFailed: {
    ro: "Nu am putut încărca termenii. Reîncarcă pagina.",
    en: "The terms could not be loaded. Reload the page.",
  },
  demo: { ro: "Deschide societatea demonstrativă", en: "Open the demo company" },
  demoText: {
    ro: "Un an de date inventate. Nu îți trebuie cont.",
    en: "A year of invented data. You need no account.",
  },
  demoPreparing: {
    ro: "Se pregătește societatea demonstrativă: {percent} %",
    en: "Preparing the demo company: {percent}%",
  },
});
