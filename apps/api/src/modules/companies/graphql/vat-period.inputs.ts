import { Field, ID, InputType } from "type-graphql";
import { VatStatusEnum } from "../../../platform/graphql/enums.ts";
import { expectedVersion, idempotencyKey } from "../../../platform/graphql/input-fields.ts";

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
  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "A VAT period as it was read." })
export class VatPeriodVersionInput {
  @Field(() => ID, { description: "Id of the period." })
  vatPeriodId!: string;

  @expectedVersion expectedVersion!: number;
}

@InputType({ description: "A VAT period as it shall be." })
export class UpdateVatPeriodInput extends VatPeriodFields {
  @Field(() => ID, { description: "Id of the period." })
  vatPeriodId!: string;

  @expectedVersion expectedVersion!: number;
}
