import { Field, GraphQLISODateTime, ID, Int, ObjectType } from "type-graphql";
import { describedEnum, LanguageEnum } from "../../../platform/graphql/enums.ts";
import { recipientStates } from "../model/email-recipient.ts";

const text = (description: string) => Field(() => String, { description });
const optional = (description: string) => Field(() => String, { nullable: true, description });
const instant = (description: string) => Field(() => GraphQLISODateTime, { nullable: true, description });

export const MailStateEnum = describedEnum("MailState", recipientStates, {
  description: "What is known of a mail to one recipient; never more than a server said.",
  values: {
    QUEUED: "On its way; a server may have asked to try again later.",
    ACCEPTED: "The mail server took it over. Whether it was read, or even delivered, nobody knows.",
    DELIVERED: "A server's receipt says that it lies in the mailbox. Whether it was read nobody knows.",
    REFUSED: "The server refused it for good; it is not tried again.",
    FAILED: "Given up: no server took it in time, or the document was cancelled before.",
    BOUNCED: "A server took it and sent it back.",
    UNKNOWN: "The line broke after the whole message was handed over: it may or may not have arrived.",
  },
});

export const MailOutcomeEnum = describedEnum("MailOutcome", ["ACCEPTED", "REFUSED", "DEFERRED", "UNKNOWN"], {
  description: "How one attempt ended.",
  values: {
    ACCEPTED: "The server took the message.",
    REFUSED: "The server refused it for good.",
    DEFERRED: "Not now: the server was busy or could not be reached.",
    UNKNOWN: "The line broke after the message was handed over.",
  },
});

@ObjectType({ description: "One attempt to hand a mail to a server.", simpleResolvers: true })
export class MailAttempt {
  @Field(() => GraphQLISODateTime, { description: "When it ended." }) at!: Date;
  @Field(() => MailOutcomeEnum, { description: "How it ended." }) outcome!: string;
  @text("The server's own words.") response!: string;
}

@ObjectType({ description: "One person a mail goes to, and what became of it.", simpleResolvers: true })
export class MailRecipient {
  @Field(() => ID, { description: "Key, for `resendMail` and `markBounced`." }) id!: string;
  @optional("Name, as shown.") name!: string | null;
  @text("Address.") email!: string;
  @Field(() => MailStateEnum, { description: "What is known." }) state!: string;
  @optional("The server's last words.") response!: string | null;
  @Field(() => Int, { description: "Attempts made so far." }) attempts!: number;
  @instant("When it is tried again; absent when it is not.") nextAttemptAt!: Date | null;
  @Field(() => GraphQLISODateTime, { description: "When the state last changed." }) changedAt!: Date;
  @instant("When a server's receipt said that it lies in the mailbox.") deliveredAt!: Date | null;
  @optional("Who told that it came back; absent where a mail server's notification did.") bouncedBy!: string | null;
  @Field(() => ID, { nullable: true, description: "Key of the recipient it was sent once more for, in place of them." })
  resentFromId!: string | null;
  @Field(() => [MailAttempt], { description: "Every attempt, oldest first." }) log!: MailAttempt[];
}

@ObjectType({ description: "A mail that brought, or was to bring, a document.", simpleResolvers: true })
export class Mail {
  @Field(() => ID, { description: "Key of the mail." }) id!: string;
  @Field(() => Boolean, { description: "Whether it went only to whoever wrote it, as a test." }) isTest!: boolean;
  @Field(() => LanguageEnum, { description: "The language it is written in." }) language!: string;
  @text("Subject.") subject!: string;
  @text("What the person wrote.") body!: string;
  @Field(() => Boolean, { description: "Whether the PDF is attached." }) attachPdf!: boolean;
  @Field(() => Boolean, { description: "Whether it carries the link to the document's page." }) includeLink!: boolean;
  @Field(() => GraphQLISODateTime, { description: "When it was asked for." }) createdAt!: Date;
  @optional("Who asked for it; absent for the service itself.") createdBy!: string | null;
  @Field(() => [MailRecipient], { description: "Whom it goes to, each with what became of it." })
  recipients!: MailRecipient[];
}

@ObjectType({ description: "An address and the name shown with it.", simpleResolvers: true })
export class MailAddressType {
  @text("Address.") email!: string;
  @optional("Name.") name!: string | null;
}

@ObjectType({ description: "A mail exactly as it would be sent.", simpleResolvers: true })
export class MailPreview {
  @Field(() => MailAddressType, { description: "In whose name it goes." }) from!: MailAddressType;
  @Field(() => MailAddressType, { description: "Where answers go." }) replyTo!: MailAddressType;
  @Field(() => [MailAddressType], {
    description: "Whom it goes to unless you say otherwise: billing contacts, else the customer.",
  })
  recipients!: MailAddressType[];
  @Field(() => LanguageEnum, { description: "The language it is written in." }) language!: string;
  @text("Subject, as it will be read.") subject!: string;
  @text("The page that mail programs show.") html!: string;
  @text("The same as plain text.") text!: string;
  @text("Subject to begin writing with; `{number}` stands for the number a draft does not have yet.")
  writtenSubject!: string;
  @text("Words to begin writing with; `{number}` stands for the number a draft does not have yet.")
  writtenBody!: string;
  @optional("Name of the attached PDF; absent when none is attached.") attachmentName!: string | null;
}
