import { defineTexts } from "@softmanager/texts";

/** The words of a company's own data. */
export const companyTexts = defineTexts({
  company: { ro: "Societatea", en: "Company" },
  description: {
    ro: "Ce tipăresc documentele despre tine, de acum înainte.",
    en: "What documents print about you, from now on.",
  },
  loadFailed: { ro: "Nu am putut încărca datele societății", en: "The company’s details could not be loaded" },
  actions: { ro: "Acțiuni", en: "Actions" },
  save: { ro: "Salvează", en: "Save" },
  cancel: { ro: "Renunță", en: "Cancel" },
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
  capital: { ro: "Capital social, lei", en: "Share capital, lei" },
  registered: { ro: "Înregistrat", en: "Registered" },
  subscribed: { ro: "Subscris", en: "Subscribed" },
  paidUp: { ro: "Vărsat", en: "Paid up" },
  address: { ro: "Sediul social", en: "Registered office" },
  street: { ro: "Stradă și număr", en: "Street and number" },
  city: { ro: "Localitate", en: "City" },
  sector: { ro: "Sector", en: "Sector" },
  county: { ro: "Județ", en: "County" },
  region: { ro: "Regiune", en: "Region" },
  postalCode: { ro: "Cod poștal", en: "Postal code" },
  country: { ro: "Țară", en: "Country" },
  choose: { ro: "Alege…", en: "Choose…" },
  reach: { ro: "Contact", en: "Contact" },
  email: { ro: "E-mail", en: "E-mail" },
  phone: { ro: "Telefon", en: "Telephone" },
  fax: { ro: "Fax", en: "Fax" },
  website: { ro: "Site", en: "Website" },
});

/** The words of the company's bank accounts. */
export const bankTexts = defineTexts({
  accounts: { ro: "Conturi bancare", en: "Bank accounts" },
  accountsText: {
    ro: "Factura tipărește contul implicit al monedei sale.",
    en: "An invoice prints the default account of its currency.",
  },
  none: { ro: "Niciun cont încă.", en: "No account yet." },
  add: { ro: "Adaugă un cont", en: "Add an account" },
  edit: { ro: "Modifică {iban}", en: "Edit {iban}" },
  remove: { ro: "Șterge {iban}", en: "Delete {iban}" },
  newAccount: { ro: "Cont nou", en: "New account" },
  editAccount: { ro: "Cont bancar", en: "Bank account" },
  iban: { ro: "IBAN", en: "IBAN" },
  bankName: { ro: "Banca", en: "Bank" },
  swift: { ro: "SWIFT", en: "SWIFT" },
  currency: { ro: "Moneda", en: "Currency" },
  makeDefault: { ro: "Implicit pentru moneda sa", en: "Default for its currency" },
  isDefault: { ro: "Implicit", en: "Default" },
  removeTitle: { ro: "Ștergi contul?", en: "Delete the account?" },
  removeText: {
    ro: "{iban} nu mai apare pe documente noi. Cele emise rămân cum sunt.",
    en: "{iban} no longer appears on new documents. Issued ones stay as they are.",
  },
  delete: { ro: "Șterge", en: "Delete" },
});
