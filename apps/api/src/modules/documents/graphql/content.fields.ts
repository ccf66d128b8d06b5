import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import {
  CustomerTypeEnum,
  LanguageEnum,
  PriceModeEnum,
  SupplyEnum,
  TaxCategoryEnum,
} from "../../../platform/graphql/enums.ts";
import { ExchangeRateSourceEnum } from "./enums.ts";

const text = (description: string) => Field(() => String, { description });
const optional = (description: string) => Field(() => String, { nullable: true, description });

@ObjectType("DocumentAddress", { description: "A postal address as EN 16931 divides it.", simpleResolvers: true })
@InputType("DocumentAddressInput", { description: "A postal address as EN 16931 divides it." })
export class DocumentAddress {
  @text("Street and number (BT-35, BT-50).") street!: string;
  @optional("More of the street address (BT-36, BT-51).") streetAdditional!: string | null;
  @text("City; in Bucharest SECTOR1 … SECTOR6 (BT-37, BT-52).") city!: string;
  @optional("Postal code (BT-38, BT-53).") postalCode!: string | null;
  @optional("County, ISO 3166-2:RO such as RO-CJ in Romania (BT-39, BT-54).") county!: string | null;
  @text("Country, ISO 3166-1 alpha-2 (BT-40, BT-55).") country!: string;
}

@ObjectType("DocumentBuyer", { description: "The buyer as the document names it (BG-7).", simpleResolvers: true })
@InputType("DocumentBuyerInput", { description: "The buyer as the document names it (BG-7)." })
export class DocumentBuyer {
  @Field(() => CustomerTypeEnum, { description: "What kind of buyer it is." }) type!: string;
  @text("Registered name, or a person's name (BT-44).") name!: string;
  @optional("Fiscal code in digits, CNP, or a foreign registration code (BT-47).") fiscalCode!: string | null;
  @optional("VAT identifier with its country prefix, while registered (BT-48).") vatCode!: string | null;
  @optional("Trade Register number.") tradeRegisterNumber!: string | null;
  @Field(() => DocumentAddress, { description: "Where the buyer is established (BG-8)." }) address!: DocumentAddress;
  @optional("Person to talk to (BT-56).") contactName!: string | null;
  @optional("Telephone (BT-57).") phone!: string | null;
  @optional("E-mail (BT-58).") email!: string | null;
  @optional("The buyer's bank.") bankName!: string | null;
  @optional("The buyer's account.") iban!: string | null;
}

@ObjectType("Taxation", { description: "How something is taxed.", simpleResolvers: true })
@InputType("TaxationInput", { description: "How something is taxed." })
export class Taxation {
  @Field(() => TaxCategoryEnum, { description: "VAT category (BT-151)." }) taxCategory!: string;
  @text("Rate in percent, a decimal string (BT-152); 0 in every category but S.") taxRate!: string;
  @optional("VATEX code of the exemption (BT-121).") exemptionReasonCode!: string | null;
  @optional("Why no VAT is charged, as printed (BT-120).") exemptionReason!: string | null;
}

@ObjectType("Allowance", { description: "A discount or charge on a line.", simpleResolvers: true })
@InputType("AllowanceInput", { description: "A discount or charge on a line; a percentage of its value or an amount." })
export class LineAllowance {
  @Field(() => Boolean, { description: "Whether it adds to the price instead of reducing it." }) isCharge!: boolean;
  @optional("Percent of the base, a decimal string.") percent!: string | null;
  @optional("Amount in the document's currency, a decimal string; wins over the percentage.") amount!: string | null;
  @optional("Reason code: UNTDID 5189 for discounts, 7161 for charges.") reasonCode!: string | null;
  @optional("Reason, as printed.") reason!: string | null;
}

@ObjectType("DocumentAllowance", { description: "A discount or charge on the whole document.", simpleResolvers: true })
@InputType("DocumentAllowanceInput", { description: "A discount or charge on the whole document." })
export class DocumentAllowanceType extends LineAllowance {
  @Field(() => Taxation, {
    nullable: true,
    description: "How it is taxed; absent splits it over the document's rates.",
  })
  taxation!: Taxation | null;
}

@ObjectType("Classification", { description: "A public code of what is sold (BT-158).", simpleResolvers: true })
@InputType("ClassificationInput", { description: "A public code of what is sold (BT-158)." })
export class Classification {
  @text("STI for CPV codes, HS for customs codes.") scheme!: "STI" | "HS";
  @text("The code.") code!: string;
}

@ObjectType("AdvanceTaken", { description: "The advance invoice that a line takes back.", simpleResolvers: true })
@InputType("AdvanceTakenInput", { description: "The advance invoice that a line takes back." })
export class AdvanceTaken {
  @Field(() => ID, { description: "Key of the advance invoice." }) documentId!: string;
  @optional("Lei per unit of currency on the advance, a decimal string; the server writes it.") rate!: string | null;
}

@ObjectType("TaxableLeft", {
  description: "What of a taxation a correction may still take back of the document it corrects.",
  simpleResolvers: true,
})
@InputType("TaxableLeftInput", { description: "What of a taxation is left to take back; the server writes it." })
export class TaxableLeft extends Taxation {
  @text("Taxable amount, a decimal string.") taxable!: string;
  @text("VAT, a decimal string.") vat!: string;
}

@ObjectType("ContentLine", { description: "A line as written.", simpleResolvers: true })
@InputType("ContentLineInput", { description: "A line as written; all figures are exact decimal strings." })
export class ContentLineType extends Taxation {
  @Field(() => ID, { nullable: true, description: "The product it was taken from." }) productId!: string | null;
  @Field(() => SupplyEnum, { nullable: true, description: "Goods or a service; a service where nobody said." })
  supply!: string | null;
  @text("What is sold (BT-153).") name!: string;
  @optional("More about it (BT-154).") description!: string | null;
  @optional("The seller's code of it (BT-155).") code!: string | null;
  @text("How much; up to 6 decimals, negative takes something back (BT-129).") quantity!: string;
  @text("Unit, UN/ECE Rec 20 such as H87 (BT-130).") unitCode!: string;
  @text("What people call the unit.") unitName!: string;
  @text("Price of the base quantity, without or with VAT by the price mode; up to 6 decimals.") unitPrice!: string;
  @optional("The quantity the price is for (BT-149); 1 when absent.") baseQuantity!: string | null;
  @Field(() => [LineAllowance], { nullable: true, description: "Discounts and charges on this line." })
  allowances!: LineAllowance[] | null;
  @Field(() => Classification, { nullable: true, description: "A public code of what is sold." })
  classification!: Classification | null;
  @Field(() => Int, {
    nullable: true,
    description: "On a correction: which line of the document it corrects this one takes back, from 1.",
  })
  correctsPosition!: number | null;
  @Field(() => AdvanceTaken, { nullable: true, description: "The advance that this line takes back." })
  advance!: AdvanceTaken | null;
}

@ObjectType("DocumentExchangeRate", { description: "Lei per unit of the document's currency.", simpleResolvers: true })
@InputType("DocumentExchangeRateInput", { description: "Lei per unit of the document's currency." })
export class DocumentExchangeRate {
  @text("The rate, a decimal string.") rate!: string;
  @text("The day it was published, ISO date.") date!: string;
  @Field(() => ExchangeRateSourceEnum, { description: "Who says so." }) source!: string;
  @optional("Why a person overrode the published rate; needed for MANUAL.") reason!: string | null;
}

@ObjectType("PrecedingDocument", {
  description: "A document this one corrects or settles (BG-3).",
  simpleResolvers: true,
})
@InputType("PrecedingDocumentInput", { description: "A document this one corrects or settles (BG-3)." })
export class PrecedingDocumentType {
  @text("Its number (BT-25).") number!: string;
  @optional("Its issue date, ISO (BT-26).") issueDate!: string | null;
}

@ObjectType("DocumentReferences", {
  description: "Numbers of papers that the buyer wants to see.",
  simpleResolvers: true,
})
@InputType("DocumentReferencesInput", { description: "Numbers of papers that the buyer wants to see." })
export class DocumentReferences {
  @optional("Buyer reference (BT-10).") buyerReference!: string | null;
  @optional("The buyer's order (BT-13).") orderNumber!: string | null;
  @optional("The seller's order (BT-14).") salesOrderNumber!: string | null;
  @optional("Contract (BT-12).") contractNumber!: string | null;
  @optional("Project (BT-11).") projectNumber!: string | null;
  @optional("Despatch advice, such as a notice (BT-16).") despatchNumber!: string | null;
  @optional("Receiving advice (BT-15).") receivingNumber!: string | null;
}

@ObjectType("DocumentDelivery", { description: "Where and when it was delivered (BG-13).", simpleResolvers: true })
@InputType("DocumentDeliveryInput", { description: "Where and when it was delivered (BG-13)." })
export class DocumentDelivery {
  @optional("Delivery date, ISO (BT-72).") date!: string | null;
  @optional("Who received it (BT-70).") partyName!: string | null;
  @Field(() => DocumentAddress, { nullable: true, description: "Where to (BG-15)." }) address!: DocumentAddress | null;
}

@ObjectType("DocumentContent", { description: "What a person writes on a document.", simpleResolvers: true })
@InputType("DocumentContentInput", { description: "What a person writes on a document; a draft may lack anything." })
export class DocumentContentType {
  @Field(() => LanguageEnum, { description: "The language it is written in." }) language!: "ro" | "en";
  @text("Currency, ISO 4217 (BT-5).") currency!: string;
  @Field(() => PriceModeEnum, { description: "What the unit prices contain." }) priceMode!: string;
  @optional("Issue date, ISO (BT-2); absent means the day it is issued.") issueDate!: string | null;
  @optional("Tax point date, ISO (BT-7).") taxPointDate!: string | null;
  @optional("Due date, ISO (BT-9).") dueDate!: string | null;
  @optional("First day of the period it covers, ISO (BT-73).") periodStart!: string | null;
  @optional("Last day of the period it covers, ISO (BT-74).") periodEnd!: string | null;
  @Field(() => ID, { nullable: true, description: "The customer it was taken from." }) customerId!: string | null;
  @Field(() => DocumentBuyer, { nullable: true, description: "The buyer." }) buyer!: DocumentBuyer | null;
  @Field(() => [ContentLineType], { description: "The lines, in order; at most 1,000." }) lines!: ContentLineType[];
  @Field(() => [DocumentAllowanceType], { nullable: true, description: "Discounts and charges on the whole document." })
  allowances!: DocumentAllowanceType[] | null;
  @optional("Already paid, a decimal string (BT-113).") prepaid!: string | null;
  @optional("Rounding, a decimal string (BT-114); absent in GROSS mode reaches the agreed total.") rounding!:
    | string
    | null;
  @Field(() => DocumentExchangeRate, {
    nullable: true,
    description: "Rate of the document's currency; absent takes the BNR's.",
  })
  exchangeRate!: DocumentExchangeRate | null;
  @optional("Means of payment, UNTDID 4461: 10 cash, 42 bank account, 48 card (BT-81).") paymentMeansCode!:
    | string
    | null;
  @optional("Terms of payment (BT-20).") paymentTerms!: string | null;
  @Field(() => [String], { nullable: true, description: "Sentences printed on it, in order (BT-22)." })
  mentions!: string[] | null;
  @Field(() => [PrecedingDocumentType], { nullable: true, description: "Documents it corrects or settles." })
  precedingDocuments!: PrecedingDocumentType[] | null;
  @Field(() => DocumentReferences, { nullable: true, description: "Numbers the buyer wants to see." })
  references!: DocumentReferences | null;
  @Field(() => DocumentDelivery, { nullable: true, description: "Where and when it was delivered." })
  delivery!: DocumentDelivery | null;
  @Field(() => ID, { nullable: true, description: "The work point it is issued from." }) workPointId!: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether the invoice asks for an advance." })
  isAdvance!: boolean | null;
  @Field(() => [TaxableLeft], {
    nullable: true,
    description: "On a correction: what is left to take back; its VAT is reckoned against it. The server writes it.",
  })
  vatLeft!: TaxableLeft[] | null;
}
