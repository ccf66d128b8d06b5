import { Field, InputType, Int } from "type-graphql";
import { AddressInput } from "../../../platform/graphql/address.ts";
import { DueDateRuleInput } from "../../../platform/graphql/due-date-rule.ts";
import { LanguageEnum, PriceModeEnum } from "../../../platform/graphql/enums.ts";
import { expectedVersion } from "../../../platform/graphql/input-fields.ts";
import { ExchangeRatePolicyEnum } from "./company.type.ts";
import { SellerBlock } from "./seller-block.type.ts";

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
  @expectedVersion expectedVersion!: number;

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

@InputType({ description: "What new documents begin with; all of it is replaced." })
export class UpdateCompanyDefaultsInput {
  @expectedVersion expectedVersion!: number;

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

  @Field(() => SellerBlock, { description: "What is printed of the profile." })
  sellerBlock!: SellerBlock;
}
