import {
  addDays,
  blankContent,
  composeSnapshot,
  isVatPayer,
  showsVatColumns,
  taxationOfCase,
  type Buyer,
  type ContentLine,
  type DocumentKind,
  type Language,
  type Taxation,
} from "@softmanager/domain";
import { textsIn } from "@softmanager/texts";
import type { Kysely } from "kysely";
import { issuerOf } from "../../companies/index.ts";
import type { Said } from "../../documents/index.ts";
import type { Database } from "../../../platform/database.ts";
import { sampleTexts } from "./mail-texts.ts";

interface Sampling {
  companyId: string;
  /** ISO date. */
  today: string;
  kind: DocumentKind;
  language: Language;
}

const paymentDays = 30;

/** A document of the company that there is not, to show a mail with. */
export async function sampleSaid(db: Kysely<Database>, sampling: Sampling): Promise<Said> {
  const { companyId, today, kind, language } = sampling;
  const { seller, accentColor } = await issuerOf(db, { companyId, onDate: today });
  const text = textsIn(sampleTexts, language);
  const taxCase = isVatPayer(seller.vatStatus) ? "TAXABLE" : "SMALL_ENTERPRISE_OUTSIDE_SCOPE";
  const taxation = taxationOfCase(taxCase, { language, taxPointDate: today });
  const dueDate = kind === "CREDIT_NOTE" ? null : addDays(today, paymentDays);
  const content = { ...blankContent, language, issueDate: today, dueDate, lines: [sampleLine(text, taxation)] };
  const template = { name: "classic", version: 1, accentColor, showVatColumns: showsVatColumns(seller, content) };
  const buyer = { ...sampleBuyer, name: text.buyer };
  const snapshot = composeSnapshot({ kind, content, issueDate: today, buyer, seller, template });
  return { documentId: "", kind, state: "ISSUED", number: "F 0007", nextNumberHint: null, customerId: null, snapshot };
}

const sampleBuyer: Buyer = {
  type: "COMPANY",
  name: "",
  fiscalCode: "14399840",
  vatCode: "RO14399840",
  tradeRegisterNumber: null,
  address: {
    street: "Str. Exemplului nr. 1",
    streetAdditional: null,
    city: "Cluj-Napoca",
    postalCode: null,
    county: "RO-CJ",
    country: "RO",
  },
  contactName: null,
  phone: null,
  email: null,
  bankName: null,
  iban: null,
};

function sampleLine({ line: name, piece: unitName }: { line: string; piece: string }, taxation: Taxation): ContentLine {
  return {
    ...taxation,
    productId: null,
    name,
    description: null,
    code: null,
    quantity: "1",
    unitCode: "H87",
    unitName,
    unitPrice: "1000",
    baseQuantity: "1",
    allowances: [],
    classification: null,
  };
}
