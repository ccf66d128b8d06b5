import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Who runs this service, as the law wants it told.", simpleResolvers: true })
export class Operator {
  @Field(() => String, { description: "Registered name." })
  name!: string;

  @Field(() => String, { description: "Registered office." })
  address!: string;

  @Field(() => String, { description: "Telephone, E.164." })
  phone!: string;

  @Field(() => String, { description: "Fiscal code (CUI), digits." })
  fiscalCode!: string;

  @Field(() => String, { description: "Trade Register number." })
  tradeRegisterNumber!: string;

  @Field(() => String, { description: "Where questions about personal data go." })
  privacyEmail!: string;
}
