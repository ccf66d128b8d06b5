import {
  blankContent,
  type Allowance,
  type Buyer,
  type ContentLine,
  type DocumentAllowance,
  type DocumentContent,
  type Seller,
  type Taxation,
} from "../src/index.ts";

/** 21 %, the standard rate of the days the tests play in. */
export const standard: Taxation = {
  taxCategory: "S",
  taxRate: "21",
  exemptionReasonCode: null,
  exemptionReason: null,
};
export const reduced: Taxation = { ...standard, taxRate: "11" };

export function aLine(line: Partial<ContentLine> = {}): ContentLine {
  return {
    productId: null,
    name: "Servicii de consultanță",
    description: null,
    code: null,
    quantity: "1",
    unitCode: "H87",
    unitName: "buc",
    unitPrice: "100",
    baseQuantity: "1",
    allowances: [],
    classification: null,
    ...standard,
    ...line,
  };
}

export function aDiscount(allowance: Partial<Allowance> = {}): Allowance {
  return { isCharge: false, percent: null, amount: null, reasonCode: "95", reason: "Discount", ...allowance };
}

export function aDocumentDiscount(allowance: Partial<DocumentAllowance> = {}): DocumentAllowance {
  return { ...aDiscount(), taxation: null, ...allowance };
}

export function aBuyer(buyer: Partial<Buyer> = {}): Buyer {
  return {
    type: "COMPANY",
    name: "COMERȚ MODEL BUCUREȘTI S.R.L.",
    fiscalCode: "800001026",
    vatCode: "RO800001026",
    tradeRegisterNumber: null,
    address: {
      street: "Bd. Exemplului nr. 3, bl. A1, ap. 5",
      streetAdditional: null,
      city: "SECTOR3",
      postalCode: "030001",
      county: "RO-B",
      country: "RO",
    },
    contactName: null,
    phone: null,
    email: null,
    bankName: null,
    iban: null,
    ...buyer,
  };
}

export function aSeller(seller: Partial<Seller> = {}): Seller {
  return {
    name: "ATELIER DIGITAL EXEMPLU S.R.L.",
    fiscalCode: "800001018",
    vatCode: "RO800001018",
    tradeRegisterNumber: "J2019001098295",
    address: {
      street: "Str. Lămâiței nr. 12",
      streetAdditional: null,
      city: "Ploiești",
      postalCode: "100001",
      county: "RO-PH",
      country: "RO",
    },
    contactName: "Andrei Exemplu",
    phone: "+40 244 000 000",
    email: "facturi@exemplu.ro",
    euid: null,
    vatStatus: "PAYER",
    fax: null,
    website: null,
    shareCapital: { registered: null, subscribed: "5000", paidUp: "5000" },
    bankAccounts: [{ bankName: "Banca Model", iban: "RO49AAAA1B31007593840000", swift: "AAAAROBU", currency: "RON" }],
    workPoint: null,
    logoSha256: null,
    ...seller,
  };
}

export function aContent(content: Partial<DocumentContent> = {}): DocumentContent {
  return {
    ...blankContent,
    issueDate: "2026-11-05",
    dueDate: "2026-12-05",
    buyer: aBuyer(),
    lines: [aLine()],
    ...content,
  };
}
