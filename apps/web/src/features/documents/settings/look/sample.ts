import {
  blankContent,
  dueDateOf,
  composeSnapshot,
  showsVatColumns,
  type Buyer,
  type ContentLine,
  type DocumentContent,
  type Seller,
} from "@softmanager/domain";
import { documentView, type DocumentView } from "@softmanager/documents";
import { dueDateRule as ruleInput } from "@softmanager/inputs";
import { textsIn } from "@softmanager/texts";
import { blankBuyer } from "../../model/blanks.ts";
import type { LookPartsFragment } from "../operations.generated.ts";
import { sampleTexts } from "./look-texts.ts";

interface Sample {
  company: LookPartsFragment;
  /** `#rrggbb`. */
  accentColor: string;
  /** ISO date. */
  today: string;
}

/** An invoice of the company as it would look with a colour: what the preview draws. */
export function sampleView({ company, accentColor, today }: Sample): DocumentView {
  const { language } = company;
  const seller = sellerOf(company);
  const content = sampleContent(company, today);
  const showVatColumns = showsVatColumns(seller, content);
  const snapshot = composeSnapshot({
    kind: "INVOICE",
    content,
    issueDate: today,
    buyer: content.buyer ?? blankBuyer,
    seller,
    template: { name: "classic", version: 1, accentColor, showVatColumns },
  });
  return documentView(snapshot, { language, numberText: "F 0001", isDraft: false });
}

function sampleContent({ language, vatStatus, dueDateRule }: LookPartsFragment, today: string): DocumentContent {
  const isPayer = vatStatus === "PAYER" || vatStatus === "ON_COLLECTION";
  return {
    ...blankContent,
    language,
    dueDate: dueDateOf(today, ruleInput.parse(dueDateRule)),
    buyer: sampleBuyer(language),
    lines: [
      aLine({ language, name: "design", unitPrice: "1200", isPayer }),
      aLine({ language, name: "delivery", unitPrice: "85", isPayer }),
    ],
  };
}

function sampleBuyer(language: "ro" | "en"): Buyer {
  const text = textsIn(sampleTexts, language);
  return {
    ...blankBuyer,
    name: text.buyer,
    fiscalCode: "14399840",
    vatCode: "RO14399840",
    address: { ...blankBuyer.address, street: text.street, city: "Cluj-Napoca", county: "RO-CJ" },
  };
}

interface SampleLine {
  language: "ro" | "en";
  name: "design" | "delivery";
  unitPrice: string;
  isPayer: boolean;
}

function aLine({ language, name, unitPrice, isPayer }: SampleLine): ContentLine {
  const text = textsIn(sampleTexts, language);
  return {
    productId: null,
    name: text[name],
    description: null,
    code: null,
    quantity: "1",
    unitCode: "H87",
    unitName: text.piece,
    unitPrice,
    baseQuantity: "1",
    allowances: [],
    classification: null,
    taxCategory: isPayer ? "S" : "O",
    taxRate: isPayer ? "21" : "0",
    exemptionReasonCode: isPayer ? null : "VATEX-EU-O",
    exemptionReason: null,
  };
}

/** The company as its documents name it; the parts it does not print are left out. */
export function sellerOf(company: LookPartsFragment): Seller {
  const { name, fiscalCode, vatCode, vatStatus, address, sellerBlock, logo } = company;
  const none = { registered: null, subscribed: null, paidUp: null };
  const { street, streetAdditional, city, postalCode, county, country } = address;
  return {
    name,
    fiscalCode,
    vatCode,
    vatStatus,
    address: { street, streetAdditional, city, postalCode, county, country },
    contactName: null,
    tradeRegisterNumber: sellerBlock.tradeRegisterNumber ? company.tradeRegisterNumber : null,
    euid: sellerBlock.euid ? company.euid : null,
    phone: sellerBlock.phone ? company.phone : null,
    fax: sellerBlock.fax ? company.fax : null,
    email: sellerBlock.email ? company.email : null,
    website: sellerBlock.website ? company.website : null,
    shareCapital: sellerBlock.shareCapital ? company.shareCapital : none,
    bankAccounts: sellerBlock.bankAccounts ? company.bankAccounts.map(accountOf) : [],
    workPoint: null,
    logoSha256: logo?.sha256 ?? null,
  };
}

function accountOf({ bankName, iban, swift, currency }: LookPartsFragment["bankAccounts"][number]) {
  return { bankName, iban, swift, currency };
}
