import { defineTexts } from "@softmanager/texts";

export const dateLabels = defineTexts({
  issued: { ro: "Data emiterii", en: "Issue date" },
  due: { ro: "Data scadenței", en: "Due date" },
  taxPoint: { ro: "Data exigibilității TVA", en: "Tax point date" },
  delivered: { ro: "Data livrării", en: "Delivery date" },
  period: { ro: "Perioada facturată", en: "Billing period" },
  currency: { ro: "Moneda", en: "Currency" },
});

export const partyLabels = defineTexts({
  vatCode: { ro: "CIF", en: "VAT no." },
  fiscalCode: { ro: "CIF", en: "Tax ID" },
  personalCode: { ro: "CNP", en: "Personal code" },
  tradeRegister: { ro: "Reg. com.", en: "Trade register" },
  euid: { ro: "EUID", en: "EUID" },
  phone: { ro: "Tel.", en: "Phone" },
  fax: { ro: "Fax", en: "Fax" },
  account: { ro: "Cont", en: "Account" },
  capital: { ro: "Capital social {amount} lei", en: "Share capital RON {amount}" },
  capitalSubscribed: { ro: "Capital social subscris {amount} lei", en: "Subscribed share capital RON {amount}" },
  capitalPaidUp: {
    ro: "Capital social subscris {subscribed} lei, vărsat {paidUp} lei",
    en: "Share capital: RON {subscribed} subscribed, RON {paidUp} paid up",
  },
  capitalFullyPaidUp: {
    ro: "Capital social subscris și vărsat {amount} lei",
    en: "Share capital subscribed and paid up RON {amount}",
  },
});

export const referenceLabels = defineTexts({
  buyerReference: { ro: "Referința clientului", en: "Your reference" },
  orderNumber: { ro: "Comanda", en: "Purchase order" },
  salesOrderNumber: { ro: "Comanda noastră", en: "Sales order" },
  contractNumber: { ro: "Contract", en: "Contract" },
  projectNumber: { ro: "Proiect", en: "Project" },
  despatchNumber: { ro: "Aviz de însoțire", en: "Delivery note" },
  receivingNumber: { ro: "Recepție", en: "Receiving advice" },
  corrects: { ro: "Stornează factura {number}", en: "Corrects invoice {number}" },
  correctsOfDate: { ro: "Stornează factura {number} din {date}", en: "Corrects invoice {number} of {date}" },
  makesUpFor: { ro: "Îndreaptă factura storno {number}", en: "Makes up for credit note {number}" },
  makesUpForOfDate: {
    ro: "Îndreaptă factura storno {number} din {date}",
    en: "Makes up for credit note {number} of {date}",
  },
  refersTo: { ro: "Se referă la factura {number}", en: "Refers to invoice {number}" },
  refersToOfDate: { ro: "Se referă la factura {number} din {date}", en: "Refers to invoice {number} of {date}" },
});

export const lineLabels = defineTexts({
  index: { ro: "Nr.", en: "No." },
  name: { ro: "Denumirea produselor sau a serviciilor", en: "Description" },
  unit: { ro: "U.M.", en: "Unit" },
  quantity: { ro: "Cantitate", en: "Quantity" },
  unitPrice: { ro: "Preț unitar", en: "Unit price" },
  net: { ro: "Valoare", en: "Amount" },
  vatRate: { ro: "Cota TVA", en: "VAT rate" },
  vat: { ro: "TVA", en: "VAT" },
  gross: { ro: "Total", en: "Total" },
  withoutVat: { ro: "fără TVA", en: "excl. VAT" },
  withVat: { ro: "cu TVA", en: "incl. VAT" },
  code: { ro: "Cod {code}", en: "Code {code}" },
  customsCode: { ro: "Cod NC {code}", en: "HS code {code}" },
  procurementCode: { ro: "Cod CPV {code}", en: "CPV code {code}" },
  discount: { ro: "Discount", en: "Discount" },
  charge: { ro: "Taxă suplimentară", en: "Charge" },
  pricePer: { ro: "{price} / {quantity}", en: "{price} / {quantity}" },
});

export const taxLabels = defineTexts({
  heading: { ro: "TVA pe cote", en: "VAT summary" },
  base: { ro: "Bază", en: "Base" },
  vat: { ro: "TVA", en: "VAT" },
  S: { ro: "TVA {rate}%", en: "VAT {rate}%" },
  Z: { ro: "TVA 0%", en: "VAT 0%" },
  E: { ro: "Scutit de TVA", en: "VAT exempt" },
  AE: { ro: "Taxare inversă", en: "Reverse charge" },
  K: { ro: "Livrare intracomunitară scutită", en: "Exempt intra-Community supply" },
  G: { ro: "Export scutit", en: "Exempt export" },
  O: { ro: "Neimpozabil", en: "Outside the scope of VAT" },
});

/** What the rate column says where there is no rate. */
export const shortTaxLabels = defineTexts({
  E: { ro: "scutit", en: "exempt" },
  AE: { ro: "tax. inv.", en: "rev. ch." },
  K: { ro: "scutit", en: "exempt" },
  G: { ro: "scutit", en: "exempt" },
  O: { ro: "neimp.", en: "n/a" },
});

export const totalLines = defineTexts({
  lines: { ro: "Total poziții", en: "Sum of lines" },
  net: { ro: "Total fără TVA", en: "Total excl. VAT" },
  vat: { ro: "Total TVA", en: "Total VAT" },
  gross: { ro: "Total cu TVA", en: "Total incl. VAT" },
  total: { ro: "Total", en: "Total" },
  prepaid: { ro: "Achitat", en: "Already paid" },
  rounding: { ro: "Rotunjire", en: "Rounding" },
  rateInLei: { ro: "TVA {rate}% în lei", en: "VAT {rate}% in RON" },
  vatInLei: { ro: "Total TVA în lei", en: "Total VAT in RON" },
  grossInLei: { ro: "Total în lei", en: "Total in RON" },
  bnrRate: {
    ro: "Curs BNR din {date}: 1 {currency} = {rate} lei",
    en: "BNR rate of {date}: 1 {currency} = {rate} RON",
  },
  otherRate: {
    ro: "Curs de schimb din {date}: 1 {currency} = {rate} lei",
    en: "Exchange rate of {date}: 1 {currency} = {rate} RON",
  },
});

export const paymentLabels = defineTexts({
  means: { ro: "Mod de plată", en: "Payment method" },
  terms: { ro: "Condiții de plată", en: "Payment terms" },
  cash: { ro: "Numerar", en: "Cash" },
  cheque: { ro: "Cec", en: "Cheque" },
  transfer: { ro: "Transfer bancar", en: "Bank transfer" },
  card: { ro: "Card bancar", en: "Card" },
  directDebit: { ro: "Debitare directă", en: "Direct debit" },
  online: { ro: "Plată online", en: "Online payment" },
  setOff: { ro: "Compensare", en: "Set-off" },
  purpose: { ro: "La plată vă rugăm să menționați {number}", en: "Please quote {number} with your payment" },
});
