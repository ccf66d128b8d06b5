import { Field, ID, InputType, Int } from "type-graphql";
import { LanguageEnum } from "../../../platform/graphql/enums.ts";
import { expectedVersion, idempotencyKey } from "../../../platform/graphql/input-fields.ts";

const optional = (description: string) => Field(() => String, { nullable: true, description });
const flag = (description: string) => Field(() => Boolean, { nullable: true, defaultValue: true, description });

@InputType({ description: "Somebody a mail goes to." })
export class MailRecipientInput {
  @Field(() => String, { description: "A single address." }) email!: string;
  @optional("Name, as shown.") name?: string | null;
}

@InputType({
  description: "What a mail says. Left out, the language is the document's and the words are the usual ones.",
})
export class MailWordsInput {
  @Field(() => LanguageEnum, { nullable: true, description: "The language to write in." }) language?: string | null;
  @optional("Subject; `{number}` stands for the document's number.") subject?: string | null;
  @optional("What to write; an empty line begins a paragraph, `{number}` stands for the document's number.")
  body?: string | null;
  @flag("Attach the PDF.") attachPdf?: boolean;
  @flag("Carry the link to the document's page.") includeLink?: boolean;
}

@InputType({ description: "A mail to send." })
export class MailInput extends MailWordsInput {
  @Field(() => [MailRecipientInput], { description: "Whom it goes to, at most 20; each gets a mail of their own." })
  recipients!: MailRecipientInput[];
}

@InputType({ description: "Sends an issued document by mail." })
export class SendDocumentInput extends MailInput {
  @Field(() => ID, { description: "Key of the document." }) documentId!: string;
  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "Sends the mail to whoever asks, to see it before the customer does." })
export class SendTestMailInput extends MailWordsInput {
  @Field(() => ID, { description: "Key of the document; a draft may be tried too." }) documentId!: string;
  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "Sends a mail once more to one of its recipients." })
export class ResendMailInput {
  @Field(() => ID, { description: "Key of the recipient." }) recipientId!: string;
  @optional("Another address, when the first was wrong.") email?: string | null;
  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "Issues a draft and sends it once it has its number." })
export class IssueAndSendDocumentInput {
  @Field(() => ID, { description: "Key of the document." }) documentId!: string;
  @expectedVersion expectedVersion!: number;
  @Field(() => Int, {
    nullable: true,
    description: "Seconds before the number is taken, in which `undoIssue` takes back both: 0 to 60.",
  })
  holdSeconds?: number | null;
  @Field(() => MailInput, { description: "What to send when it is issued." }) mail!: MailInput;
  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "Takes in what a mail server wrote back about a mail." })
export class RecordBounceInput {
  @Field(() => String, { description: "The notification as it arrived, headers included (RFC 5322), up to 1.5 MB." })
  message!: string;
  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "Tells that a mail to one recipient came back." })
export class MarkBouncedInput {
  @Field(() => ID, { description: "Key of the recipient." }) recipientId!: string;
  @Field(() => String, {
    description: "What the server wrote: its words, or the whole notification with its headers, up to 1.5 MB.",
  })
  message!: string;
  @idempotencyKey idempotencyKey?: string | null;
}
