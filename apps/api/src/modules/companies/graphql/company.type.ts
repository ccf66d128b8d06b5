import { exchangeRatePolicies } from "@softmanager/inputs";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Address } from "../../../platform/graphql/address.ts";
import { DueDateRule } from "../../../platform/graphql/due-date-rule.ts";
import { describedEnum, LanguageEnum, PriceModeEnum, VatStatusEnum } from "../../../platform/graphql/enums.ts";
import { warningTexts, type WarningCode } from "../warnings.ts";

export const ExchangeRatePolicyEnum = describedEnum("ExchangeRatePolicy", exchangeRatePolicies, {
  description: "Which rate of the National Bank a document in foreign currency takes.",
  values: {
    PREVIOUS_BANKING_DAY: "The rate announced on the previous banking day, valid on the day VAT becomes due.",
    ISSUE_DAY: "The rate announced on the day of issue.",
  },
});

export const CompanyWarningCodeEnum = describedEnum("CompanyWarningCode", Object.keys(warningTexts) as WarningCode[], {
  description: "What looks wrong in a company's profile.",
  values: {
    CAPITAL_OUT_OF_ORDER: "Paid-up exceeds subscribed, or subscribed exceeds registered capital.",
    TRADE_REGISTER_CHECK_DIGIT: "The last digit of the Trade Register number is not the expected one.",
    EUID_OF_ANOTHER_NUMBER: "The EUID names another firm than the Trade Register number.",
    NO_BANK_ACCOUNT: "There is no bank account to be paid at.",
  },
});

@ObjectType({ description: "Share capital, as Legea 31/1990 art. 74 wants it printed.", simpleResolvers: true })
export class ShareCapital {
  @Field(() => String, { nullable: true, description: "Registered capital, decimal." })
  registered!: string | null;

  @Field(() => String, { nullable: true, description: "Subscribed capital, decimal." })
  subscribed!: string | null;

  @Field(() => String, { nullable: true, description: "Paid-up capital, decimal." })
  paidUp!: string | null;

  @Field(() => String, { description: "Currency of the three, always RON." })
  currency!: string;
}

@ObjectType({ description: "A bank account of the company.", simpleResolvers: true })
export class BankAccount {
  @Field(() => ID, { description: "Id of the account." })
  id!: string;

  @Field(() => String, { description: "Name of the bank." })
  bankName!: string;

  @Field(() => String, { description: "IBAN, without blanks; or the number of an account abroad that has none." })
  iban!: string;

  @Field(() => String, { nullable: true, description: "SWIFT code (BIC)." })
  swift!: string | null;

  @Field(() => String, { description: "Currency, ISO 4217." })
  currency!: string;

  @Field(() => Boolean, { description: "Whether documents in its currency print it first." })
  isDefault!: boolean;

  @Field(() => Int, { description: "Version, for `expectedVersion`." })
  version!: number;
}

@ObjectType({ description: "A place where the company works apart from its registered office.", simpleResolvers: true })
export class WorkPoint {
  @Field(() => ID, { description: "Id of the work point." })
  id!: string;

  @Field(() => String, { description: "Name." })
  name!: string;

  @Field(() => String, { description: "Address, in one line." })
  address!: string;

  @Field(() => String, { nullable: true, description: "Telephone, E.164." })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: "Fax, E.164." })
  fax!: string | null;

  @Field(() => Boolean, { description: "Whether it was taken out of the choices." })
  isArchived!: boolean;

  @Field(() => Int, { description: "Version, for `expectedVersion`." })
  version!: number;
}

@ObjectType({ description: "The company's standing towards VAT from one day to another.", simpleResolvers: true })
export class VatPeriod {
  @Field(() => ID, { description: "Id of the period." })
  id!: string;

  @Field(() => VatStatusEnum, { description: "Standing towards VAT." })
  status!: string;

  @Field(() => String, {
    nullable: true,
    description: "VAT code of a special registration (art. 317 Cod fiscal), such as RO12345674; of no other status.",
  })
  vatCode!: string | null;

  @Field(() => String, { description: "First day, ISO date." })
  validFrom!: string;

  @Field(() => String, { nullable: true, description: "Last day, ISO date; null while it goes on." })
  validTo!: string | null;

  @Field(() => Int, { description: "Version, for `expectedVersion`." })
  version!: number;
}

@ObjectType({
  description: "Which parts of the profile documents print beside name, code and address.",
  simpleResolvers: true,
})
export class SellerBlock {
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

@ObjectType({ description: "The company's logo, cleaned and re-encoded as PNG.", simpleResolvers: true })
export class Logo {
  @Field(() => String, { description: "SHA-256 of the file, hex." })
  sha256!: string;

  @Field(() => String, { description: "Where members may fetch it: a path of this service." })
  path!: string;
}

@ObjectType({ description: "Something that looks wrong without being forbidden.", simpleResolvers: true })
export class CompanyWarning {
  @Field(() => String, { description: "Which field." })
  path!: string;

  @Field(() => CompanyWarningCodeEnum, { description: "What." })
  code!: string;

  @Field(() => String, { description: "What to do about it, in the request's language." })
  message!: string;
}

@ObjectType({ description: "The company whose books these are.", simpleResolvers: true })
export class Company {
  @Field(() => ID, { description: "Id of the company." })
  id!: string;

  @Field(() => String, { description: "Short name in addresses." })
  slug!: string;

  @Field(() => String, { description: "Registered name." })
  name!: string;

  @Field(() => String, { description: "Fiscal code: Romanian digits, or another member state's VAT number." })
  fiscalCode!: string;

  @Field(() => String, { nullable: true, description: "VAT identifier with prefix, while registered today." })
  vatCode!: string | null;

  @Field(() => VatStatusEnum, { description: "Standing towards VAT today." })
  vatStatus!: string;

  @Field(() => [VatPeriod], { description: "History of the standing towards VAT, newest first." })
  vatPeriods!: VatPeriod[];

  @Field(() => String, { nullable: true, description: "Trade Register number, as entered and printed." })
  tradeRegisterNumber!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The same in its one canonical form: `J29/1098/2019` or `J2019001098295`.",
  })
  tradeRegisterCanonical!: string | null;

  @Field(() => String, { nullable: true, description: "European identifier (EUID)." })
  euid!: string | null;

  @Field(() => ShareCapital, { description: "Share capital." })
  shareCapital!: ShareCapital;

  @Field(() => Address, { description: "Registered office." })
  address!: Address;

  @Field(() => String, { nullable: true, description: "Telephone, E.164." })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: "Fax, E.164." })
  fax!: string | null;

  @Field(() => String, { description: "E-mail address." })
  email!: string;

  @Field(() => String, { nullable: true, description: "Website." })
  website!: string | null;

  @Field(() => Logo, { nullable: true, description: "Logo." })
  logo!: Logo | null;

  @Field(() => [BankAccount], { description: "Bank accounts, in the order of the list." })
  bankAccounts!: BankAccount[];

  @Field(() => [WorkPoint], { description: "Work points by name, archived ones too." })
  workPoints!: WorkPoint[];

  @Field(() => String, { description: "IANA time zone; the company's day begins at its own midnight." })
  timeZone!: string;

  @Field(() => LanguageEnum, { description: "Language of new documents." })
  language!: string;

  @Field(() => String, { description: "Currency of new documents, ISO 4217." })
  currency!: string;

  @Field(() => DueDateRule, { description: "When new documents fall due." })
  dueDateRule!: DueDateRule;

  @Field(() => PriceModeEnum, { description: "What the prices of new documents contain." })
  priceMode!: string;

  @Field(() => String, { description: "How new documents are paid, UNTDID 4461." })
  paymentMeansCode!: string;

  @Field(() => ExchangeRatePolicyEnum, { description: "Which exchange rate documents take." })
  exchangeRatePolicy!: string;

  @Field(() => Int, { description: "Seconds that issuing waits for an undo; 0 issues at once." })
  issueHoldSeconds!: number;

  @Field(() => String, { description: "Colour of documents, `#rrggbb`." })
  accentColor!: string;

  @Field(() => SellerBlock, { description: "What documents print of the profile." })
  sellerBlock!: SellerBlock;

  @Field(() => Boolean, { description: "Whether it is the demo company." })
  isDemo!: boolean;

  @Field(() => [CompanyWarning], { description: "What looks wrong in the profile." })
  warnings!: CompanyWarning[];

  @Field(() => String, { description: "When it signed up; ISO instant." })
  createdAt!: string;

  @Field(() => Int, { description: "Version, for `expectedVersion`." })
  version!: number;
}
