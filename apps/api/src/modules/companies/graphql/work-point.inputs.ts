import { Field, ID, InputType, Int } from "type-graphql";

const attempt = { nullable: true, description: "Names this attempt: repeating it changes nothing more." };

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
  @Field(() => String, attempt)
  idempotencyKey?: string | null;
}

@InputType({ description: "A work point as it was read." })
export class WorkPointVersionInput {
  @Field(() => ID, { description: "Id of the work point." })
  workPointId!: string;

  @Field(() => Int, { description: "The version that was read." })
  expectedVersion!: number;
}

@InputType({ description: "A work point as it shall be." })
export class UpdateWorkPointInput extends WorkPointFields {
  @Field(() => ID, { description: "Id of the work point." })
  workPointId!: string;

  @Field(() => Int, { description: "The version that was read." })
  expectedVersion!: number;
}
