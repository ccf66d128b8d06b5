import { Field, ID, InputType, Int } from "type-graphql";
import { AddressInput } from "../../../platform/graphql/address.ts";
import { DueDateRuleInput } from "../../../platform/graphql/due-date-rule.ts";
import { LanguageEnum, PriceModeEnum, VatStatusEnum } from "../../../platform/graphql/enums.ts";
import { ExchangeRatePolicyEnum } from "./company.type.ts";

const attempt = { nullable: true, description: "Names this attempt: repeating it changes nothing more." };

@InputType({ description: "Share capital in lei, decimals; null where there is none." })
export class ShareCapitalInput {
  @Field(() => String, { nullable: true, description: "Registered capital." })
  registered?: string | null;

  @Field(() => String, { nullable: true, description: "Subscribed capital." })
  subscribed?: string | null;

  @Field(() => String, { nullable: true, description: "Paid-up capital." })
  paidUp?: string | null;
}

@InputType({ description: "What the company says about itself; all of it is replaced." })
export class UpdateCompanyInput {
  @Field(() => Int, { description: "The version that was read." })
  expectedVersion!: number;

  @Field(() => String, { description: "Registered name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Trade Register number." })
  tradeRegisterNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "European identifier; derived from the Trade Register number when left out.",
  })
  euid?: string | null;

  @Field(() => ShareCapitalInput, { description: "Share capital." })
  shareCapital!: ShareCapitalInput;

  @Field(() => AddressInput, { description: "Registered office." })
  address!: AddressInput;

  @Field(() => String, { nullable: true, description: "Telephone; Romania when no country is written." })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: "Fax." })
  fax?: string | null;

  @Field(() => String, { description: "E-mail address." })
  email!: string;

  @Field(() => String, { nullable: true, description: "Website." })
  website?: string | null;
}

@InputType({ description: "Which parts of the profile documents print." })
export class SellerBlockInput {
  @Field(() => Boolean, { description: "Trade Register number." })
  tradeRegisterNumber!: boolean;

  @Field(() => Boolean, { description: "European identifier." })
  euid!: boolean;

  @Field(() => Boolean, { description: "Share capital." })
  shareCapital!: boolean;

  @Field(() => Boolean, { description: "Telephone." })
  phone!: boolean;

  @Field(() => Boolean, { description: "Fax." })
  fax!: boolean;

  @Field(() => Boolean, { description: "E-mail." })
  email!: boolean;

  @Field(() => Boolean, { description: "Website." })
  website!: boolean;

  @Field(() => Boolean, { description: "Bank accounts." })
  bankAccounts!: boolean;

  @Field(() => Boolean, { description: "Work point of the document." })
  workPoint!: boolean;
}

@InputType({ description: "What new documents begin with; all of it is replaced." })
export class UpdateCompanyDefaultsInput {
  @Field(() => Int, { description: "The version that was read." })
  expectedVersion!: number;

  @Field(() => LanguageEnum, { description: "Language." })
  language!: string;

  @Field(() => String, { description: "Currency, ISO 4217." })
  currency!: string;

  @Field(() => DueDateRuleInput, { description: "When documents fall due." })
  dueDateRule!: DueDateRuleInput;

  @Field(() => PriceModeEnum, { nullable: true, description: "What prices contain; absent keeps what is set." })
  priceMode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Means of payment, UNTDID 4461: 42, 10, 48, 68, 97, 20, 60 or 1; absent keeps what is set.",
  })
  paymentMeansCode?: string | null;

  @Field(() => ExchangeRatePolicyEnum, { description: "Which exchange rate." })
  exchangeRatePolicy!: string;

  @Field(() => Int, { description: "Seconds that issuing waits for an undo, 0 to 60." })
  issueHoldSeconds!: number;

  @Field(() => String, { description: "Colour, `#rrggbb`." })
  accentColor!: string;

  @Field(() => SellerBlockInput, { description: "What is printed of the profile." })
  sellerBlock!: SellerBlockInput;
}

@InputType()
abstract class BankAccountFields {
  @Field(() => String, { description: "Name of the bank." })
  bankName!: string;

  @Field(() => String, { description: "IBAN; or, at a bank outside SEPA, the number of the account." })
  iban!: string;

  @Field(() => String, { nullable: true, description: "SWIFT code (BIC)." })
  swift?: string | null;

  @Field(() => String, { description: "Currency, ISO 4217." })
  currency!: string;

  @Field(() => Boolean, { defaultValue: false, description: "Whether documents in its currency print it first." })
  isDefault!: boolean;
}

@InputType({ description: "A bank account to add." })
export class CreateBankAccountInput extends BankAccountFields {
  @Field(() => String, attempt)
  idempotencyKey?: string | null;
}

@InputType({ description: "A bank account as it shall be." })
export class UpdateBankAccountInput extends BankAccountFields {
  @Field(() => ID, { description: "Id of the account." })
  bankAccountId!: string;

  @Field(() => Int, { description: "The version that was read." })
  expectedVersion!: number;
}

@InputType({ description: "A bank account as it was read." })
export class BankAccountVersionInput {
  @Field(() => ID, { description: "Id of the account." })
  bankAccountId!: string;

  @Field(() => Int, { description: "The version that was read." })
  expectedVersion!: number;
}

@InputType()
abstract class WorkPointFields {
  @Field(() => String, { description: "Name." })
  name!: string;

  @Field(() => String, { description: "Address, in one line." })
  address!: string;

  @Field(() => String, { nullable: true, description: "Telephone." })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: "Fax." })
  fax?: string | null;
}

@InputType({ description: "A work point to add." })
export class CreateWorkPointInput extends WorkPointFields {
  @Field(() => String, attempt)
  idempotencyKey?: string | null;
}

@InputType({ description: "A work point as it was read." })
export class WorkPointVersionInput {
  @Field(() => ID, { description: "Id of the work point." })
  workPointId!: string;

  @Field(() => Int, { description: "The version that was read." })
  expectedVersion!: number;
}

@InputType({ description: "A work point as it shall be." })
export class UpdateWorkPointInput extends WorkPointFields {
  @Field(() => ID, { description: "Id of the work point." })
  workPointId!: string;

  @Field(() => Int, { description: "The version that was read." })
  expectedVersion!: number;
}

@InputType()
abstract class VatPeriodFields {
  @Field(() => VatStatusEnum, { description: "Standing towards VAT." })
  status!: string;

  @Field(() => String, {
    nullable: true,
    description: "VAT code of a special registration (art. 317 Cod fiscal), such as RO12345674; of no other status.",
  })
  vatCode?: string | null;

  @Field(() => String, { description: "First day, ISO date." })
  validFrom!: string;

  @Field(() => String, { nullable: true, description: "Last day, ISO date; null while it goes on." })
  validTo?: string | null;
}

@InputType({ description: "A new standing towards VAT." })
export class CreateVatPeriodInput extends VatPeriodFields {
  @Field(() => String, attempt)
  idempotencyKey?: string | null;
}

@InputType({ description: "A VAT period as it was read." })
export class VatPeriodVersionInput {
  @Field(() => ID, { description: "Id of the period." })
  vatPeriodId!: string;

  @Field(() => Int, { description: "The version that was read." })
  expectedVersion!: number;
}

@InputType({ description: "A VAT period as it shall be." })
export class UpdateVatPeriodInput extends VatPeriodFields {
  @Field(() => ID, { description: "Id of the period." })
  vatPeriodId!: string;

  @Field(() => Int, { description: "The version that was read." })
  expectedVersion!: number;
}
