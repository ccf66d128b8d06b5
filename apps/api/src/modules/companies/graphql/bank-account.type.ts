import { Field, ID, Int, ObjectType } from "type-graphql";

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
