import { mailChoices } from "@softmanager/inputs";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { describedEnum } from "../../../platform/graphql/enums.ts";

const flag = (description: string) => Field(() => Boolean, { description });
const count = (description: string) => Field(() => Int, { description });
const version = count("Version, to be sent back as `expectedVersion`; 0 while nobody has set it.");
const expected = count("The version you read; 0 while nobody has set it.");

export const MailChoiceEnum = describedEnum("MailChoice", mailChoices, {
  description: "Whether a customer's documents are mailed once they are issued.",
  values: {
    AS_COMPANY: "As the company's rule says.",
    ALWAYS: "Always, whatever the company's rule says.",
    NEVER: "Never, whatever the company's rule says.",
  },
});

export const MailRuleOriginEnum = describedEnum("MailRuleOrigin", ["COMPANY", "CUSTOMER"], {
  description: "Whose rule decides whether a document is mailed once it is issued.",
  values: { COMPANY: "The company's.", CUSTOMER: "The customer's own." },
});

@ObjectType("MailRule", {
  description: "Whether documents are mailed to their customers once they are issued.",
  simpleResolvers: true,
})
export class MailRuleType {
  @Field(() => ID, { description: "Key of the company." }) id!: string;
  @flag("Whether they are, unless a customer wants otherwise; off until somebody turns it on.") sendsOnIssue!: boolean;
  @version version!: number;
}

@ObjectType("CustomerMailRule", {
  description: "What a customer wants of documents being mailed once they are issued.",
  simpleResolvers: true,
})
export class CustomerMailRuleType {
  @Field(() => ID, { description: "Key of the customer." }) id!: string;
  @Field(() => MailChoiceEnum, { description: "What the customer wants." }) choice!: string;
  @flag("What comes of it: whether this customer's documents are mailed.") sendsOnIssue!: boolean;
  @version version!: number;
}

@ObjectType({ description: "Whether a document is mailed once it is issued, and why.", simpleResolvers: true })
export class MailOnIssue {
  @flag("Whether it is, unless whoever issues it says otherwise.") sendsOnIssue!: boolean;
  @Field(() => MailRuleOriginEnum, { description: "Whose rule says so." }) origin!: string;
}

@ObjectType({ description: "What mailing the documents of a selection would do.", simpleResolvers: true })
export class MailingReview {
  @count("How many drafts would be mailed by the rules in force, were they issued now.") onIssue!: number;
  @count("How many drafts the rules would mail, but to nobody: there is no address.") onIssueAddressless!: number;
  @count("How many issued documents can be mailed now.") toSend!: number;
  @count("How many issued documents can be mailed to nobody: there is no address.") addressless!: number;
  @count("How many issued documents everybody has already whom they would go to.") sent!: number;
}

@InputType({ description: "Says whether documents are mailed once they are issued." })
export class SetMailRuleInput {
  @flag("Whether they are, unless a customer wants otherwise.") sendsOnIssue!: boolean;
  @expected expectedVersion!: number;
}

@InputType({ description: "Says what a customer wants of documents being mailed once they are issued." })
export class SetCustomerMailRuleInput {
  @Field(() => ID, { description: "Key of the customer." }) customerId!: string;
  @Field(() => MailChoiceEnum, { description: "What the customer wants." }) choice!: string;
  @expected expectedVersion!: number;
}
