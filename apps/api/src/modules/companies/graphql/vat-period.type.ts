import { Field, ID, Int, ObjectType } from "type-graphql";
import { VatStatusEnum } from "../../../platform/graphql/enums.ts";

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
