import { Field, ID, InputType } from "type-graphql";
import { expectedVersion, idempotencyKey } from "../../../platform/graphql/input-fields.ts";

@InputType()
abstract class WorkPointFields {
  @Field(() => String, { description: "Name." })
  name!: string;

  @Field(() => String, { description: "Address, in one line." })
  address!: string;

  @Field(() => String, { nullable: true, description: "Telephone." })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: "Fax." })
  fax?: string | null;
}

@InputType({ description: "A work point to add." })
export class CreateWorkPointInput extends WorkPointFields {
  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "A work point as it was read." })
export class WorkPointVersionInput {
  @Field(() => ID, { description: "Id of the work point." })
  workPointId!: string;

  @expectedVersion expectedVersion!: number;
}

@InputType({ description: "A work point as it shall be." })
export class UpdateWorkPointInput extends WorkPointFields {
  @Field(() => ID, { description: "Id of the work point." })
  workPointId!: string;

  @expectedVersion expectedVersion!: number;
}
