import { defineTexts } from "@softmanager/texts";
import { productTitles } from "./titles.ts";

/** The words of products' lists and cards. */
export const productTexts = defineTexts({
  products: productTitles.products,
  newProduct: productTitles.newProduct,
  search: { ro: "Caută produse", en: "Search products" },
  views: { ro: "Ce produse", en: "Which products" },
  IN_USE: { ro: "Toate", en: "All" },
  ARCHIVED: { ro: "Arhivate", en: "Archived" },
  archived: { ro: "Arhivat", en: "Archived" },
  name: { ro: "Denumire", en: "Name" },
  code: { ro: "Cod", en: "Code" },
  unit: { ro: "UM", en: "Unit" },
  vat: { ro: "TVA", en: "VAT" },
  price: { ro: "Preț", en: "Price" },
  priceHolds: { ro: "Prețul este", en: "The price is" },
  NET: { ro: "fără TVA", en: "excl. VAT" },
  GROSS: { ro: "cu TVA", en: "incl. VAT" },
  currency: { ro: "Monedă", en: "Currency" },
  description: { ro: "Descriere", en: "Description" },
  classification: { ro: "Clasificare", en: "Classification" },
  account: { ro: "Cont contabil", en: "Ledger account" },
  updatedAt: { ro: "Modificat", en: "Changed" },
  emptyTitle: { ro: "Încă nu ai produse", en: "No products yet" },
  emptyText: {
    ro: "Ce vinzi des se scrie o dată: denumire, unitate, preț și TVA. Pe factură ajung câteva litere, iar restul liniei vine singur.",
    en: "Write down once what you sell often: name, unit, price and VAT. On an invoice a few letters are then enough, and the rest of the line comes by itself.",
  },
  nothingFound: { ro: "Niciun produs nu se potrivește", en: "No product matches" },
  nothingFoundText: {
    ro: "Caută altceva sau scoate filtrele.",
    en: "Search for something else, or take the filters off.",
  },
  noneArchived: { ro: "Niciun produs arhivat", en: "No archived products" },
  noneArchivedText: {
    ro: "Ce nu mai vinzi se arhivează: dispare din liste și din sugestii, iar documentele vechi rămân cum sunt.",
    en: "Archive what you no longer sell: it leaves lists and suggestions, and old documents stay as they are.",
  },
  loadFailed: { ro: "Nu am putut încărca produsele", en: "The products could not be loaded" },
  cardFailed: { ro: "Nu am putut deschide produsul", en: "The product could not be opened" },
  open: { ro: "Deschide fișa", en: "Open the card" },
  deleteTitle: { ro: "Ștergi „{name}”?", en: "Delete “{name}”?" },
  deleteText: {
    ro: "Fișa dispare definitiv. Ce a ajuns deja pe documente nu se poate șterge, doar arhiva.",
    en: "The card is gone for good. What is on documents already cannot be deleted, only archived.",
  },
  save: { ro: "Salvează", en: "Save" },
  create: { ro: "Adaugă produsul", en: "Add the product" },
  cancel: { ro: "Renunță", en: "Cancel" },
  actions: { ro: "Acțiuni", en: "Actions" },
  saved: {
    ro: "Fișa a fost salvată. Documentele deja scrise rămân cum sunt.",
    en: "The card was saved. Documents already written stay as they are.",
  },
  created: { ro: "„{name}” a fost adăugat.", en: "“{name}” was added." },
  duplicate: { ro: "Codul este deja folosit", en: "The code is taken" },
  openExisting: { ro: "Deschide „{name}”", en: "Open “{name}”" },
});

/** The words of a product's form. */
export const productFormTexts = defineTexts({
  supply: { ro: "Ce este", en: "What it is" },
  supplyHelp: {
    ro: "Hotărăște TVA la vânzarea în afara țării.",
    en: "Decides the VAT of a sale abroad.",
  },
  GOODS: { ro: "Bunuri", en: "Goods" },
  SERVICES: { ro: "Servicii", en: "Services" },
  what: { ro: "Ce vinzi", en: "What you sell" },
  whatText: {
    ro: "Așa apare pe documente. Ce schimbi aici nu schimbă documentele deja scrise.",
    en: "As it stands on documents. Changes here never touch documents already written.",
  },
  codeHelp: { ro: "Al tău; poate lipsi. Se caută și după el.", en: "Your own; may be empty. Searched by, too." },
  descriptionHelp: { ro: "Se tipărește sub denumire.", en: "Printed below the name." },
  unit: { ro: "Unitate de măsură", en: "Unit of measure" },
  unitName: { ro: "Unitatea, cum se tipărește", en: "The unit, as printed" },
  unitNameHelp: { ro: "Gol înseamnă „{short}”.", en: "Empty means “{short}”." },
  money: { ro: "Preț și TVA", en: "Price and VAT" },
  moneyText: {
    ro: "Cu prețul „cu TVA”, totalul de plată este exact cel convenit, la ban.",
    en: "With a price that includes VAT, the total is what was agreed, to the cent.",
  },
  withVat: { ro: "cu TVA: {amount}", en: "incl. VAT: {amount}" },
  withoutVat: { ro: "fără TVA: {amount}", en: "excl. VAT: {amount}" },
  rate: { ro: "{rate} %", en: "{rate} %" },
  standardRate: { ro: "{rate} % · cota standard", en: "{rate} % · standard rate" },
  reducedRate: { ro: "{rate} % · cota redusă", en: "{rate} % · reduced rate" },
  oldRate: { ro: "{rate} % · nu mai e în vigoare", en: "{rate} % · no longer in force" },
  notAPayer: {
    ro: "Societatea nu este plătitoare de TVA: facturile ei nu poartă TVA, oricare ar fi cota de aici.",
    en: "The company is not registered for VAT: its invoices bear none, whatever the rate here.",
  },
  exemptionReasonCode: { ro: "Temeiul scutirii, în e-Factura", en: "Ground of exemption, in e-Factura" },
  exemptionReason: { ro: "Mențiunea tipărită", en: "Sentence printed" },
  exemptionReasonHelp: {
    ro: "De ce nu se aplică TVA, la cel mult 100 de caractere.",
    en: "Why no VAT is charged, in at most 100 characters.",
  },
  choose: { ro: "Alege…", en: "Choose…" },
  books: { ro: "Clasificare și contabilitate", en: "Classification and books" },
  booksText: {
    ro: "Codul NC se cere la taxare inversă pentru unele bunuri, codul CPV la achiziții publice.",
    en: "The NC code is asked for some goods under reverse charge, the CPV code in public procurement.",
  },
  scheme: { ro: "Nomenclator", en: "Nomenclature" },
  none: { ro: "Fără cod", en: "No code" },
  HS: { ro: "NC (vamal)", en: "NC (customs)" },
  STI: { ro: "CPV (achiziții publice)", en: "CPV (public procurement)" },
  classificationCode: { ro: "Codul", en: "Code" },
  classificationCodeHS: { ro: "4 până la 10 cifre.", en: "4 to 10 digits." },
  classificationCodeSTI: { ro: "8 cifre, cu cifra de control sau fără.", en: "8 digits, with or without check digit." },
  accountHelp: { ro: "Din planul de conturi, de exemplu 704.", en: "Of the chart of accounts, for example 704." },
});

/** VAT categories in a few words, for lists and filters. */
export const taxCategoryWords = defineTexts({
  S: { ro: "Cu TVA", en: "With VAT" },
  Z: { ro: "Cota zero", en: "Zero rate" },
  E: { ro: "Scutit", en: "Exempt" },
  AE: { ro: "Taxare inversă", en: "Reverse charge" },
  K: { ro: "Intracomunitar", en: "Intra-community" },
  G: { ro: "Export", en: "Export" },
  O: { ro: "Neimpozabil", en: "Not taxable" },
});
