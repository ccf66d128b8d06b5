import { exchangeRatePolicies } from "@softmanager/inputs";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Address } from "../../../platform/graphql/address.ts";
import { DueDateRule } from "../../../platform/graphql/due-date-rule.ts";
import { describedEnum, LanguageEnum, PriceModeEnum, VatStatusEnum } from "../../../platform/graphql/enums.ts";
import { BankAccount } from "./bank-account.type.ts";
import { CompanyWarning } from "./company-warning.type.ts";
import { SellerBlock } from "./seller-block.type.ts";
import { VatPeriod } from "./vat-period.type.ts";
import { WorkPoint } from "./work-point.type.ts";

export const ExchangeRatePolicyEnum = describedEnum("ExchangeRatePolicy", exchangeRatePolicies, {
  description: "Which rate of the National Bank a document in foreign currency takes.",
  values: {
    PREVIOUS_BANKING_DAY: "The rate announced on the previous banking day, valid on the day VAT becomes due.",
    ISSUE_DAY: "The rate announced on the day of issue.",
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

@ObjectType({ description: "The company's logo, cleaned and re-encoded as PNG.", simpleResolvers: true })
export class Logo {
  @Field(() => String, { description: "SHA-256 of the file, hex." })
  sha256!: string;

  @Field(() => String, { description: "Where members may fetch it: a path of this service." })
  path!: string;
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
