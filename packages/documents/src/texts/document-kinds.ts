import type { DocumentKind } from "@softmanager/domain";
import { defineTexts, type Text } from "@softmanager/texts";

/** What the document is called, in its heading. */
export const titles = defineTexts({
  INVOICE: { ro: "Factură", en: "Invoice" },
  CREDIT_NOTE: { ro: "Factură storno", en: "Credit note" },
  PROFORMA: { ro: "Factură proformă", en: "Proforma invoice" },
  NOTICE: { ro: "Aviz de însoțire a mărfii", en: "Delivery note" },
  RECEIPT: { ro: "Chitanță", en: "Receipt" },
  ORDER: { ro: "Comandă", en: "Order" },
  OFFER: { ro: "Ofertă", en: "Quotation" },
  CONTRACT: { ro: "Contract", en: "Contract" },
  OTHER: { ro: "Document", en: "Document" },
} satisfies Record<DocumentKind, Text>);

/** The heading of an invoice that asks for money before delivery. */
export const advanceTitle = defineTexts({ advance: { ro: "Factură de avans", en: "Advance invoice" } });

/** What stands before the amount that the document comes to. */
export const totalLabels = defineTexts({
  INVOICE: { ro: "Total de plată", en: "Amount due" },
  CREDIT_NOTE: { ro: "Total storno", en: "Total credited" },
  PROFORMA: { ro: "Total de plată", en: "Amount due" },
  NOTICE: { ro: "Total", en: "Total" },
  RECEIPT: { ro: "Total încasat", en: "Total received" },
  ORDER: { ro: "Total comandă", en: "Order total" },
  OFFER: { ro: "Total ofertă", en: "Quotation total" },
  CONTRACT: { ro: "Total", en: "Total" },
  OTHER: { ro: "Total", en: "Total" },
} satisfies Record<DocumentKind, Text>);

/** A sentence under the heading, for kinds that may be taken for what they are not. */
export const notices = defineTexts({
  PROFORMA: { ro: "Nu are valoare fiscală", en: "Not a tax document" },
  CANCELLED: { ro: "Document anulat: nu mai are efecte", en: "Cancelled: of no effect any more" },
});

const cancelledShe: Text = { ro: "ANULATĂ", en: "CANCELLED" };
const cancelledIt: Text = { ro: "ANULAT", en: "CANCELLED" };

/** Written across a cancelled document, in the gender of its name. */
export const cancelledMarks = defineTexts({
  INVOICE: cancelledShe,
  CREDIT_NOTE: cancelledShe,
  PROFORMA: cancelledShe,
  NOTICE: cancelledIt,
  RECEIPT: cancelledShe,
  ORDER: cancelledShe,
  OFFER: cancelledShe,
  CONTRACT: cancelledIt,
  OTHER: cancelledIt,
} satisfies Record<DocumentKind, Text>);

export const parts = defineTexts({
  seller: { ro: "Furnizor", en: "Supplier" },
  buyer: { ro: "Client", en: "Customer" },
  delivery: { ro: "Livrare", en: "Delivery" },
  workPoint: { ro: "Punct de lucru", en: "Place of business" },
  payment: { ro: "Plată", en: "Payment" },
  mentions: { ro: "Mențiuni", en: "Notes" },
  page: { ro: "Pagina", en: "Page" },
  draft: { ro: "CIORNĂ", en: "DRAFT" },
  numberIsAHint: { ro: "număr estimat, se alocă la emitere", en: "expected number, assigned on issue" },
  copyInAnotherLanguage: {
    ro: "Copie în limba română. Documentul original este emis în limba engleză.",
    en: "English copy. The original document is issued in Romanian.",
  },
  originalIsXml: {
    ro: "Exemplarul original al facturii este fișierul XML transmis prin RO e-Factura (SPV).",
    en: "The original of this invoice is the XML file sent through RO e-Factura (SPV).",
  },
});
