import { Field, InputType, ObjectType } from "type-graphql";

@ObjectType({
  description: "Which parts of the profile documents print beside name, code and address.",
  simpleResolvers: true,
})
@InputType("SellerBlockInput", { description: "Which parts of the profile documents print." })
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
