import { defineTexts } from "@softmanager/texts";
import { settingsTitles } from "../../settings-titles.ts";

/** The words of what new documents begin with. */
export const defaultsTexts = defineTexts({
  defaults: settingsTitles.defaults,
  defaultsText: {
    ro: "Cu ce începe un document nou; ciornele și documentele emise rămân cum sunt.",
    en: "What a new document begins with; drafts and issued documents stay as they are.",
  },
  saved: { ro: "Valorile implicite au fost salvate.", en: "The defaults were saved." },
  documents: { ro: "Documente noi", en: "New documents" },
  documentsText: {
    ro: "Ce alegi la un client are întâietate față de ce scrii aici.",
    en: "What you choose for a customer goes before what you write here.",
  },
  language: { ro: "Limba", en: "Language" },
  ro: { ro: "Română", en: "Romanian" },
  en: { ro: "Engleză", en: "English" },
  currency: { ro: "Moneda", en: "Currency" },
  prices: { ro: "Prețurile", en: "Prices" },
  pricesText: {
    ro: "Le poți schimba pe fiecare document.",
    en: "They can be changed on each document.",
  },
  NET: { ro: "Fără TVA", en: "Without VAT" },
  GROSS: { ro: "Cu TVA inclus", en: "VAT included" },
  paymentMeans: { ro: "Modalitatea de plată", en: "Means of payment" },
  rate: { ro: "Cursul BNR", en: "BNR exchange rate" },
  rateText: {
    ro: "Pentru documentele în altă monedă; îl poți schimba pe fiecare document.",
    en: "For documents in another currency; it can be changed on each of them.",
  },
  PREVIOUS_BANKING_DAY: { ro: "Cursul zilei bancare anterioare", en: "The previous banking day’s rate" },
  PREVIOUS_BANKING_DAYText: {
    ro: "Anunțat de BNR cu o zi înainte și valabil în ziua documentului, cum cere Codul fiscal.",
    en: "Announced by the BNR the day before and valid on the day of the document, as the Fiscal Code asks.",
  },
  ISSUE_DAY: { ro: "Cursul zilei emiterii", en: "The rate of the day of issue" },
  ISSUE_DAYText: {
    ro: "Anunțat chiar în ziua emiterii, după ora 13; numai dacă așa ai convenit cu clienții.",
    en: "Announced on the very day of issue, after 1 p.m.; only if you agreed so with your customers.",
  },
  issuing: { ro: "Emitere", en: "Issuing" },
  issuingText: {
    ro: "Cât mai poți reveni după ce apeși Emite. Numărul se dă abia la capăt.",
    en: "How long you can still turn back after pressing Issue. The number is given only at the end.",
  },
  hold: { ro: "Răgaz înainte de emitere", en: "Hold before issuing" },
  seconds: { ro: "secunde", en: "seconds" },
  holdText: { ro: "Între 0 și 60; 5 este de obicei de ajuns.", en: "Between 0 and 60; 5 is usually enough." },
  holdNone: { ro: "Documentele se emit pe loc.", en: "Documents are issued at once." },
});

/** The words of the seller block. */
export const sellerBlockTexts = defineTexts({
  block: { ro: "Ce se tipărește despre societate", en: "What is printed about the company" },
  blockText: {
    ro: "Denumirea, codul fiscal și sediul apar întotdeauna.",
    en: "Name, fiscal code and registered office are always there.",
  },
  tradeRegisterNumber: { ro: "Numărul de la Registrul Comerțului", en: "Trade Register number" },
  euid: { ro: "EUID", en: "EUID" },
  shareCapital: { ro: "Capitalul social", en: "Share capital" },
  phone: { ro: "Telefonul", en: "Telephone" },
  fax: { ro: "Faxul", en: "Fax" },
  email: { ro: "E-mailul", en: "E-mail" },
  website: { ro: "Site-ul", en: "Website" },
  bankAccounts: { ro: "Conturile bancare", en: "Bank accounts" },
  workPoint: { ro: "Punctul de lucru al documentului", en: "Work point of the document" },
  notFilled: { ro: "Necompletat", en: "Not filled in" },
  accountCount: {
    ro: "{count, plural, one {Un cont} few {# conturi} other {# de conturi}}",
    en: "{count, plural, one {One account} other {# accounts}}",
  },
  workPointCount: {
    ro: "{count, plural, one {Un punct de lucru} few {# puncte de lucru} other {# de puncte de lucru}}",
    en: "{count, plural, one {One work point} other {# work points}}",
  },
  capitalAmount: { ro: "{amount} lei", en: "RON {amount}" },
  required: {
    ro: "Legea 31/1990, art. 74, îl cere pe documentele societății.",
    en: "Legea 31/1990, art. 74, wants it on a company’s documents.",
  },
  nowhereToPay: {
    ro: "Fără cont, clientul nu știe unde să plătească.",
    en: "Without an account, the customer does not know where to pay.",
  },
});
