import { Field, ID, InputType } from "type-graphql";
import { AddressInput } from "../../../platform/graphql/address.ts";
import { DueDateRuleInput } from "../../../platform/graphql/due-date-rule.ts";
import { CustomerTypeEnum, LanguageEnum } from "../../../platform/graphql/enums.ts";
import { expectedVersion, idempotencyKey } from "../../../platform/graphql/input-fields.ts";

const text = (description: string) => Field(() => String, { description });
const optional = (description: string) => Field(() => String, { nullable: true, description });
const customerId = Field(() => ID, { description: "Key of the customer." });

@InputType({ description: "What a customer's card says." })
class CustomerFields {
  @Field(() => CustomerTypeEnum, { description: "What kind of customer it is." }) type!: string;
  @text("Registered name, or a person's name.") name!: string;
  @optional(
    "CUI of a company or public body (`RO` in front says that it is registered for VAT), CNP of a person (thirteen " +
      "zeros or nothing when not given, the masked one to keep it), registration code of a foreign customer.",
  )
  fiscalCode?: string | null;
  @optional("VAT identifier with its country prefix, while registered.") vatCode?: string | null;
  @optional("Trade Register number, in either form.") tradeRegisterNumber?: string | null;
  @Field(() => AddressInput, { description: "Registered office, or where the person lives." }) address!: AddressInput;
  @optional("Telephone; a Romanian one needs no prefix.") phone?: string | null;
  @optional("Fax.") fax?: string | null;
  @optional("E-mail.") email?: string | null;
  @optional("Web address.") website?: string | null;
  @optional("Bank.") bankName?: string | null;
  @optional("Account.") iban?: string | null;
  @Field(() => LanguageEnum, { nullable: true, description: "Language of its documents; null takes the company's." })
  language?: string | null;
  @optional("Currency of its documents, ISO 4217; null takes the company's.") currency?: string | null;
  @Field(() => DueDateRuleInput, {
    nullable: true,
    description: "When its documents fall due; null takes the company's rule.",
  })
  dueDateRule?: DueDateRuleInput | null;
  @optional("Notes for oneself.") notes?: string | null;
}

@InputType({ description: "Opens a customer's card." })
export class CreateCustomerInput extends CustomerFields {
  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "Changes a customer's card; every field is written, what is left out becomes empty." })
export class UpdateCustomerInput extends CustomerFields {
  @customerId customerId!: string;
  @expectedVersion expectedVersion!: number;
}

@InputType({ description: "Names a customer as you read it." })
export class CustomerVersionInput {
  @customerId customerId!: string;
  @expectedVersion expectedVersion!: number;
}

@InputType({ description: "Asks the tax authority's register about a customer and writes the answer on the card." })
export class RefreshCustomerFromRegistryInput {
  @customerId customerId!: string;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Takes name, address and Trade Register number over too, not only what concerns VAT.",
  })
  takeNameAndAddress!: boolean;
}

@InputType({ description: "Which customers." })
export class CustomerFilter {
  @optional("Words in any order, with or without diacritics: name, code, e-mail, city.") search?: string | null;
  @Field(() => [CustomerTypeEnum], { nullable: true, description: "Of these types only." }) types?: string[] | null;
  @Field(() => Boolean, { defaultValue: false, description: "True shows the archived ones instead." })
  archived!: boolean;
}
