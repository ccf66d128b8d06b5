import { defineTexts } from "@softmanager/texts";

/** What documents, their states and their parts are called, wherever they are shown. */
export const kindWords = defineTexts({
  INVOICE: { ro: "Factură", en: "Invoice" },
  CREDIT_NOTE: { ro: "Factură storno", en: "Credit note" },
  PROFORMA: { ro: "Proformă", en: "Proforma" },
  NOTICE: { ro: "Aviz", en: "Delivery note" },
  RECEIPT: { ro: "Chitanță", en: "Receipt" },
  ORDER: { ro: "Comandă", en: "Order" },
  OFFER: { ro: "Ofertă", en: "Offer" },
  CONTRACT: { ro: "Contract", en: "Contract" },
  OTHER: { ro: "Document", en: "Document" },
});

/** The document in hand: "Emiți factura?", "Issue the invoice?". */
export const theKindWords = defineTexts({
  INVOICE: { ro: "factura", en: "invoice" },
  CREDIT_NOTE: { ro: "factura storno", en: "credit note" },
  PROFORMA: { ro: "proforma", en: "proforma" },
  NOTICE: { ro: "avizul", en: "delivery note" },
  RECEIPT: { ro: "chitanța", en: "receipt" },
  ORDER: { ro: "comanda", en: "order" },
  OFFER: { ro: "oferta", en: "offer" },
  CONTRACT: { ro: "contractul", en: "contract" },
  OTHER: { ro: "documentul", en: "document" },
});

export const kindsWords = defineTexts({
  INVOICE: { ro: "Facturi", en: "Invoices" },
  CREDIT_NOTE: { ro: "Facturi storno", en: "Credit notes" },
  PROFORMA: { ro: "Proforme", en: "Proformas" },
  NOTICE: { ro: "Avize", en: "Delivery notes" },
  RECEIPT: { ro: "Chitanțe", en: "Receipts" },
  ORDER: { ro: "Comenzi", en: "Orders" },
  OFFER: { ro: "Oferte", en: "Offers" },
  CONTRACT: { ro: "Contracte", en: "Contracts" },
  OTHER: { ro: "Alte documente", en: "Other documents" },
});

export const stateWords = defineTexts({
  draft: { ro: "Ciornă", en: "Draft" },
  aboutToBeIssued: { ro: "Se emite", en: "Being issued" },
  issued: { ro: "Emisă", en: "Issued" },
  cancelled: { ro: "Anulată", en: "Cancelled" },
  open: { ro: "De încasat", en: "To be paid" },
  partial: { ro: "Încasată parțial", en: "Partly paid" },
  paid: { ro: "Încasată", en: "Paid" },
  settled: { ro: "Stinsă", en: "Settled" },
  overdue: { ro: "Restantă", en: "Overdue" },
  until: { ro: "până la {date}", en: "by {date}" },
  forDays: {
    ro: "{days, plural, one {de # zi} few {de # zile} other {de # de zile}}",
    en: "{days, plural, one {by # day} other {by # days}}",
  },
});

/** VAT categories in few words, for lists and sums. */
export const taxCategoryWords = defineTexts({
  S: { ro: "TVA {rate} %", en: "VAT {rate} %" },
  Z: { ro: "TVA 0 %", en: "VAT 0 %" },
  E: { ro: "Scutit", en: "Exempt" },
  AE: { ro: "Taxare inversă", en: "Reverse charge" },
  K: { ro: "Intracomunitar", en: "Intra-community" },
  G: { ro: "Export", en: "Export" },
  O: { ro: "Neimpozabil", en: "Not taxable" },
});

export const languageWords = defineTexts({
  ro: { ro: "Română", en: "Romanian" },
  en: { ro: "Engleză", en: "English" },
});
