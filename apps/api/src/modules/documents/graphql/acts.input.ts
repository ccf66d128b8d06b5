import { Field, ID, InputType, Int } from "type-graphql";
import { DueDateRuleInput } from "../../../platform/graphql/due-date-rule.ts";
import { expectedVersion, idempotencyKey } from "../../../platform/graphql/input-fields.ts";
import { DocumentContentType } from "./content.fields.ts";
import { DocumentKindEnum, DocumentStateEnum, PaymentFilterEnum } from "./enums.ts";

const documentId = Field(() => ID, { description: "Key of the document." });

@InputType({ description: "Begins a document." })
export class CreateDraftInput {
  @Field(() => DocumentKindEnum, { description: "What to write." }) kind!: string;
  @Field(() => ID, { nullable: true, description: "Series of its number; absent takes the default of the kind." })
  seriesId?: string | null;
  @Field(() => ID, { nullable: true, description: "Customer whose data and defaults to begin with." })
  customerId?: string | null;
  @Field(() => DocumentContentType, {
    nullable: true,
    description:
      "What it says; absent begins with the defaults. Default sentences and means of payment stand in where it has none.",
  })
  content?: DocumentContentType | null;
  @Field(() => DueDateRuleInput, {
    nullable: true,
    description:
      "Reckons the due date from the issue date, now and when it is issued; absent with `content` keeps its `dueDate`.",
  })
  dueDateRule?: DueDateRuleInput | null;
  @Field(() => String, { nullable: true, description: "Your own id of it, unique in the company." })
  externalId?: string | null;
  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "Saves what a draft says." })
export class UpdateDraftInput {
  @documentId documentId!: string;
  @expectedVersion expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: "Another series for its number." }) seriesId?: string | null;
  @Field(() => DocumentContentType, { description: "All of what it says." }) content!: DocumentContentType;
  @Field(() => DueDateRuleInput, {
    nullable: true,
    description:
      "Reckons the due date from the issue date, now and when it is issued; null is a `dueDate` of your own, absent keeps the rule while `dueDate` stays.",
  })
  dueDateRule?: DueDateRuleInput | null;
}

@InputType({ description: "Names a document as you read it." })
export class DocumentVersionInput {
  @documentId documentId!: string;
  @expectedVersion expectedVersion!: number;
}

@InputType({ description: "Names a document." })
export class DocumentIdInput {
  @documentId documentId!: string;
}

@InputType({ description: "Copies a document into a new draft." })
export class DuplicateDocumentInput {
  @documentId documentId!: string;
  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "Issues a draft." })
export class IssueDocumentInput {
  @documentId documentId!: string;
  @expectedVersion expectedVersion!: number;
  @Field(() => Int, {
    nullable: true,
    description:
      "Seconds before the number is taken, in which `undoIssue` takes it back: 0 to 60; absent takes the company's setting.",
  })
  holdSeconds?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether it is mailed to its customer once it has its number, which needs `document:send`; absent follows the customer's rule, else the company's.",
  })
  sendsMail?: boolean | null;
  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "Cancels an issued document that has not left the house." })
export class CancelDocumentInput {
  @documentId documentId!: string;
  @expectedVersion expectedVersion!: number;
  @Field(() => String, { description: "Why, for the register." }) reason!: string;
}

@InputType({ description: "A line to take back." })
export class StornoLineInput {
  @Field(() => Int, { description: "Its position in the document, from 1." }) position!: number;
  @Field(() => String, {
    nullable: true,
    description: "How much of it, a positive decimal string; absent takes all that is left.",
  })
  quantity?: string | null;
}

@InputType({ description: "Drafts what corrects an issued invoice or credit note." })
export class StornoDocumentInput {
  @documentId documentId!: string;
  @Field(() => [StornoLineInput], {
    nullable: true,
    description: "Only these lines; absent takes back all that is left.",
  })
  lines?: StornoLineInput[] | null;
  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "Which documents to list; every part narrows." })
export class DocumentFilter {
  @Field(() => [DocumentKindEnum], { nullable: true, description: "Of these kinds." }) kinds?: string[] | null;
  @Field(() => [DocumentStateEnum], { nullable: true, description: "In these states." }) states?: string[] | null;
  @Field(() => PaymentFilterEnum, { nullable: true, description: "By what is still owed." }) payment?: string | null;
  @Field(() => ID, { nullable: true, description: "Of this customer." }) customerId?: string | null;
  @Field(() => String, { nullable: true, description: "In this currency." }) currency?: string | null;
  @Field(() => String, { nullable: true, description: "Issued (drafts: begun) on this day or later, ISO." })
  issuedFrom?: string | null;
  @Field(() => String, { nullable: true, description: "Issued (drafts: begun) on this day or earlier, ISO." })
  issuedTo?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Words in the number, the buyer's name or fiscal code, or an amount; diacritics do not matter.",
  })
  search?: string | null;
}
