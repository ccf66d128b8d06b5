import type { DocumentKind } from "@softmanager/domain";
import { defineTexts, type Text } from "@softmanager/texts";

/** What the document is called in a sentence. */
export const inSentence = defineTexts({
  INVOICE: { ro: "factura", en: "invoice" },
  CREDIT_NOTE: { ro: "factura storno", en: "credit note" },
  PROFORMA: { ro: "factura proformă", en: "proforma invoice" },
  NOTICE: { ro: "avizul de însoțire", en: "delivery note" },
  RECEIPT: { ro: "chitanța", en: "receipt" },
  ORDER: { ro: "comanda", en: "order" },
  OFFER: { ro: "oferta", en: "quotation" },
  CONTRACT: { ro: "contractul", en: "contract" },
  OTHER: { ro: "documentul", en: "document" },
} satisfies Record<DocumentKind, Text>);

export const mailTexts = defineTexts({
  subject: { ro: "{document} {number} de la {company}", en: "{document} {number} from {company}" },
  // The line of the due date is left out where there is none.
  body: {
    ro: "Bună ziua,\n\nVă transmitem {document} {number}, în valoare de {total}.\nScadența este la {dueDate}.\n\nVă mulțumim,\n{company}",
    en: "Hello,\n\nPlease find {document} {number}, amounting to {total}.\nIt is due on {dueDate}.\n\nThank you,\n{company}",
  },
  number: { ro: "Număr", en: "Number" },
  open: { ro: "Deschide {document}", en: "Open the {document}" },
  linkHint: {
    ro: "Dacă butonul nu merge, copiază adresa în browser:",
    en: "If the button does not work, copy this address into your browser:",
  },
  attached: { ro: "Documentul este atașat în format PDF.", en: "The document is attached as a PDF." },
  sentWith: { ro: "Trimis prin SoftManager", en: "Sent with SoftManager" },
  testPrefix: { ro: "[Test] {subject}", en: "[Test] {subject}" },
});

/** The document that there is not, by which a wording is shown. */
export const sampleTexts = defineTexts({
  buyer: { ro: "Client Exemplu S.R.L.", en: "Sample Customer Ltd." },
  line: { ro: "Consultanță", en: "Consulting" },
  piece: { ro: "bucată", en: "piece" },
});
