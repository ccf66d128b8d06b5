import { Field, ID, InputType } from "type-graphql";
import { expectedVersion, idempotencyKey } from "../../../platform/graphql/input-fields.ts";

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
  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "A bank account as it shall be." })
export class UpdateBankAccountInput extends BankAccountFields {
  @Field(() => ID, { description: "Id of the account." })
  bankAccountId!: string;

  @expectedVersion expectedVersion!: number;
}

@InputType({ description: "A bank account as it was read." })
export class BankAccountVersionInput {
  @Field(() => ID, { description: "Id of the account." })
  bankAccountId!: string;

  @expectedVersion expectedVersion!: number;
}
