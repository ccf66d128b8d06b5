import { customerTypes } from "@softmanager/domain";
import { contactRoles, type ContactRole } from "@softmanager/inputs";
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from "type-graphql";
import { tabCountOf } from "../../../platform/graphql/tab-count.ts";
import { Address } from "../../../platform/graphql/address.ts";
import { DueDateRule } from "../../../platform/graphql/due-date-rule.ts";
import { CustomerTypeEnum, describedEnum, LanguageEnum } from "../../../platform/graphql/enums.ts";

const text = (description: string) => Field(() => String, { description });
const optional = (description: string) => Field(() => String, { nullable: true, description });
const instant = (description: string) => Field(() => GraphQLISODateTime, { description });

export const ContactRoleEnum = describedEnum("ContactRole", contactRoles, {
  description: "What a contact is written to about.",
  values: {
    BILLING: "Invoices, reminders, statements.",
    LEGAL: "Contracts and notices.",
    DELIVERY: "Deliveries.",
  },
});

@ObjectType({ description: "Somebody to talk to at a customer's.", simpleResolvers: true })
export class Contact {
  @Field(() => ID, { description: "Key of the contact." }) id!: string;
  @Field(() => ID, { description: "Key of the customer." }) customerId!: string;
  @text("Given name.") givenName!: string;
  @text("Family name.") familyName!: string;
  @Field(() => [ContactRoleEnum], { description: "What the contact is written to about." }) roles!: ContactRole[];
  @Field(() => Boolean, { description: "The first one to talk to; one of a customer's contacts at most." })
  isPrimary!: boolean;
  @optional("Telephone, E.164.") phone!: string | null;
  @optional("Mobile telephone, E.164.") mobile!: string | null;
  @optional("E-mail.") email!: string | null;
  @Field(() => Int, { description: "Version, for `expectedVersion`." }) version!: number;
}

@ObjectType({ description: "What the tax authority's register said of a customer, and when.", simpleResolvers: true })
export class CustomerRegistryStatus {
  @Field(() => Boolean, { nullable: true, description: "Registered for VAT?" }) vatRegistered!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "Does it apply VAT on collection (art. 282 Cod fiscal)?" })
  vatOnCollection!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "Declared fiscally inactive?" }) isInactive!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "Struck off the Trade Register?" }) isStruckOff!: boolean | null;
  @instant("When the register was asked.") checkedAt!: Date;
}

@ObjectType({ description: "Whom the company sells to. Documents copy from the card.", simpleResolvers: true })
export class Customer {
  @Field(() => ID, { description: "Key of the customer." }) id!: string;
  @Field(() => CustomerTypeEnum, { description: "What kind of customer it is." }) type!: string;
  @text("Registered name, or a person's name.") name!: string;
  @optional(
    "Digits of the CUI, a foreign registration code, or a person's CNP, masked (`revealCnp` shows all of it); null when " +
      "a person gave none.",
  )
  fiscalCode!: string | null;
  @optional("VAT identifier with its country prefix, while registered.") vatCode!: string | null;
  @optional("Trade Register number.") tradeRegisterNumber!: string | null;
  @Field(() => Address, { description: "Registered office, or where the person lives." }) address!: Address;
  @optional("Telephone, E.164.") phone!: string | null;
  @optional("Fax, E.164.") fax!: string | null;
  @optional("E-mail to which documents go when no contact has the role.") email!: string | null;
  @optional("Web address.") website!: string | null;
  @optional("Bank.") bankName!: string | null;
  @optional("Account: IBAN, or what the country uses instead.") iban!: string | null;
  @Field(() => LanguageEnum, { nullable: true, description: "Language of its documents; null takes the company's." })
  language!: string | null;
  @optional("Currency of its documents, ISO 4217; null takes the company's.") currency!: string | null;
  @Field(() => DueDateRule, {
    nullable: true,
    description: "When its documents fall due; null takes the company's rule.",
  })
  dueDateRule!: DueDateRule | null;
  @optional("Notes for oneself; never printed.") notes!: string | null;
  @Field(() => CustomerRegistryStatus, {
    nullable: true,
    description: "What the tax authority's register last said; null when it was never asked.",
  })
  registry!: CustomerRegistryStatus | null;
  @Field(() => [Contact], { description: "Its contacts, the primary one first." }) contacts!: Contact[];
  @instant("When the card was opened.") createdAt!: Date;
  @instant("When the card was last changed.") updatedAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: "When it was archived; null while in use." })
  archivedAt!: Date | null;
  @Field(() => Int, { description: "Version, for `expectedVersion`." }) version!: number;
}

export const CustomerTabEnum = describedEnum("CustomerTab", ["ALL", ...customerTypes, "ARCHIVED"], {
  description: "The quick tabs of a customer list.",
  values: {
    ALL: "Everybody in use.",
    COMPANY: "Romanian companies.",
    INDIVIDUAL: "Persons.",
    PUBLIC_BODY: "Romanian public bodies.",
    FOREIGN: "Those established abroad.",
    ARCHIVED: "The archived ones.",
  },
});

export const CustomerTabCount = tabCountOf("Customer", "customers", CustomerTabEnum);

@ObjectType({ description: "A customer that no longer exists.", simpleResolvers: true })
export class DeletedCustomer {
  @Field(() => ID, { description: "Key it had." }) id!: string;
}
