import { Field, ObjectType } from "type-graphql";
import { describedEnum } from "../../../platform/graphql/enums.ts";
import { warningTexts, type WarningCode } from "../warnings.ts";

const CompanyWarningCodeEnum = describedEnum("CompanyWarningCode", Object.keys(warningTexts) as WarningCode[], {
  description: "What looks wrong in a company's profile.",
  values: {
    CAPITAL_OUT_OF_ORDER: "Paid-up exceeds subscribed, or subscribed exceeds registered capital.",
    TRADE_REGISTER_CHECK_DIGIT: "The last digit of the Trade Register number is not the expected one.",
    EUID_OF_ANOTHER_NUMBER: "The EUID names another firm than the Trade Register number.",
    NO_BANK_ACCOUNT: "There is no bank account to be paid at.",
  },
});

@ObjectType({ description: "Something that looks wrong without being forbidden.", simpleResolvers: true })
export class CompanyWarning {
  @Field(() => String, { description: "Which field." })
  path!: string;

  @Field(() => CompanyWarningCodeEnum, { description: "What." })
  code!: string;

  @Field(() => String, { description: "What to do about it, in the request's language." })
  message!: string;
}
