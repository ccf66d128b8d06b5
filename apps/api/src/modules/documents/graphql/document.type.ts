import { Field, GraphQLISODateTime, ID, Int, ObjectType } from "type-graphql";
import { DueDateRule } from "../../../platform/graphql/due-date-rule.ts";
import { DocumentBuyer, DocumentContentType, Taxation } from "./content.fields.ts";
import { DocumentKindEnum, DocumentStateEnum, PaymentStateEnum, SettingOriginEnum } from "./enums.ts";

const text = (description: string) => Field(() => String, { description });
const optional = (description: string) => Field(() => String, { nullable: true, description });

@ObjectType({
  description: "A line with its amounts, decimal strings in the document's currency.",
  simpleResolvers: true,
})
export class DocumentLine extends Taxation {
  @Field(() => ID, { nullable: true, description: "The product it was taken from." }) productId!: string | null;
  @text("What is sold (BT-153).") name!: string;
  @optional("More about it (BT-154).") description!: string | null;
  @optional("The seller's code of it (BT-155).") code!: string | null;
  @text("How much (BT-129).") quantity!: string;
  @text("Unit, UN/ECE Rec 20 (BT-130).") unitCode!: string;
  @text("What people call the unit.") unitName!: string;
  @text("Unit price as written, without or with VAT by the price mode.") unitPrice!: string;
  @text("Unit price without VAT (BT-146).") netUnitPrice!: string;
  @text("Value without VAT (BT-131).") net!: string;
  @text("VAT of the line, for information: the VAT that counts is computed per category.") vat!: string;
  @text("Value with VAT, for information.") gross!: string;
}

@ObjectType("TaxSubtotal", {
  description: "Taxable amount and VAT of one category and rate (BG-23).",
  simpleResolvers: true,
})
export class TaxSubtotalType extends Taxation {
  @text("Taxable amount (BT-116).") taxable!: string;
  @text("VAT (BT-117).") vat!: string;
}

@ObjectType("DocumentTotals", {
  description: "Totals, decimal strings in the document's currency (BG-22).",
  simpleResolvers: true,
})
export class DocumentTotalsType {
  @text("Sum of the lines without VAT (BT-106).") lineNet!: string;
  @text("Discounts on the document (BT-107).") allowances!: string;
  @text("Charges on the document (BT-108).") charges!: string;
  @text("Total without VAT (BT-109).") net!: string;
  @text("VAT (BT-110).") vat!: string;
  @text("Total with VAT (BT-112).") gross!: string;
  @text("Already paid (BT-113).") prepaid!: string;
  @text("Rounding (BT-114).") rounding!: string;
  @text("Left to pay (BT-115).") payable!: string;
  @optional("VAT in lei of a document in another currency (BT-111).") vatInLei!: string | null;
}

@ObjectType({ description: "A series of numbers, as a document shows it.", simpleResolvers: true })
export class DocumentSeries {
  @Field(() => ID, { description: "Key of the series." }) id!: string;
  @text("Prefix of its numbers, as printed this year.") prefix!: string;
  @text("What the next number would be; a hint, nothing is reserved.") nextNumberText!: string;
  @Field(() => ID, { nullable: true, description: "The work point that new documents of it are issued from." })
  workPointId!: string | null;
}

@ObjectType({ description: "The customer a document was written for, as the card reads now.", simpleResolvers: true })
export class DocumentCustomer {
  @Field(() => ID, { description: "Key of the customer." }) id!: string;
  @text("Name.") name!: string;
  @optional("Fiscal code.") fiscalCode!: string | null;
}

@ObjectType({ description: "A document linked to this one.", simpleResolvers: true })
export class LinkedDocument {
  @Field(() => ID, { description: "Key of the document." }) id!: string;
  @Field(() => DocumentKindEnum, { description: "What it is." }) kind!: string;
  @Field(() => DocumentStateEnum, { description: "Where it stands." }) state!: string;
  @optional("Its number; absent while it is a draft.") number!: string | null;
  @optional("Its issue date, ISO.") issueDate!: string | null;
}

@ObjectType({ description: "What is owed because of a document; negative: the company owes.", simpleResolvers: true })
export class DocumentBalance {
  @text("To be paid when it was issued.") payable!: string;
  @text("Paid so far.") paid!: string;
  @text("Taken back by credit notes.") credited!: string;
  @text("Left to pay.") balance!: string;
}

@ObjectType("MissingPiece", {
  description: "Something mandatory that a document lacks, and what to do.",
  simpleResolvers: true,
})
export class MissingPieceType {
  @text("Dotted path in the content, such as `buyer.address.county`.") path!: string;
  @text("Stable code.") code!: string;
  @optional("The rule that asks for it, such as BR-RO-110.") rule!: string | null;
  @text("What to do, in the request's language.") message!: string;
}

@ObjectType({ description: "Something to know before issuing; it keeps nobody from it.", simpleResolvers: true })
export class DraftWarning {
  @text("Dotted path in the content.") path!: string;
  @text("Stable code, such as ISSUED_LATE.") code!: string;
  @text("What it is, in the request's language.") message!: string;
}

@ObjectType({ description: "Where a value of a draft comes from.", simpleResolvers: true })
export class PrefilledValue {
  @text("Dotted path in the content.") path!: string;
  @Field(() => SettingOriginEnum, { description: "Who decided it; DOCUMENT is what somebody wrote there." })
  origin!: string;
}

@ObjectType("Document", {
  description: "Anything a company writes. Money is in `currency`, as exact decimal strings.",
  simpleResolvers: true,
})
export class DocumentType {
  @Field(() => ID, { description: "Key of the document." }) id!: string;
  @Field(() => DocumentKindEnum, { description: "What it is." }) kind!: string;
  @Field(() => DocumentStateEnum, { description: "Where it stands." }) state!: string;
  @Field(() => Int, { description: "Version, to be sent back as `expectedVersion`." }) version!: number;
  @optional("Series and number (BT-1); absent while it is a draft.") number!: string | null;
  @Field(() => DocumentSeries, { description: "The series its number comes from." }) series!: DocumentSeries;
  @optional("Issue date, ISO (BT-2).") issueDate!: string | null;
  @optional("Due date, ISO (BT-9); of a draft that follows a rule, as of today.") dueDate!: string | null;
  @text("Currency, ISO 4217.") currency!: string;
  @text("The buyer's name, as written.") buyerName!: string;
  @Field(() => DocumentBuyer, { nullable: true, description: "The buyer, as written." }) buyer!: DocumentBuyer | null;
  @Field(() => DocumentCustomer, { nullable: true, description: "The customer's card." })
  customer!: DocumentCustomer | null;
  @Field(() => [DocumentLine], { description: "The lines with their amounts." }) lines!: DocumentLine[];
  @Field(() => [TaxSubtotalType], { description: "VAT per category and rate." }) taxSubtotals!: TaxSubtotalType[];
  @Field(() => DocumentTotalsType, { description: "Totals." }) totals!: DocumentTotalsType;
  @Field(() => PaymentStateEnum, { description: "What is still owed." }) paymentState!: string;
  @Field(() => Int, { description: "Days past the due date while something is owed; 0 otherwise." })
  overdueDays!: number;
  @Field(() => DocumentBalance, { nullable: true, description: "What is owed because of it." })
  balance!: DocumentBalance | null;
  @Field(() => DocumentContentType, { description: "What was written; the input of `updateDraft`." })
  content!: DocumentContentType;
  @Field(() => DueDateRule, {
    nullable: true,
    description: "The rule that its due date follows until it is issued; absent where somebody wrote the date.",
  })
  dueDateRule!: DueDateRule | null;
  @Field(() => LinkedDocument, { nullable: true, description: "The document this one corrects." })
  corrects!: LinkedDocument | null;
  @Field(() => [LinkedDocument], { description: "Documents that correct this one." }) correctedBy!: LinkedDocument[];
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "When the hold before issuing ends; `undoIssue` takes it back.",
  })
  issueAt!: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: "When it was issued." }) issuedAt!: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: "When it was cancelled." }) cancelledAt!: Date | null;
  @optional("Why it was cancelled.") cancelReason!: string | null;
  @optional("SHA-256 of what it says, hexadecimal.") snapshotSha256!: string | null;
  @optional("Link of the series' hash chain, hexadecimal.") chainHash!: string | null;
  @optional("The partner's own id.") externalId!: string | null;
  @Field(() => GraphQLISODateTime, { description: "When it was begun." }) createdAt!: Date;
  @Field(() => GraphQLISODateTime, { description: "When it last changed." }) updatedAt!: Date;
}

@ObjectType({ description: "A draft that was deleted and can be brought back.", simpleResolvers: true })
export class DiscardedDraft {
  @Field(() => ID, { description: "Key of the document, for `restoreDraft`." }) id!: string;
}
