import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "A place where the company works apart from its registered office.", simpleResolvers: true })
export class WorkPoint {
  @Field(() => ID, { description: "Id of the work point." })
  id!: string;

  @Field(() => String, { description: "Name." })
  name!: string;

  @Field(() => String, { description: "Address, in one line." })
  address!: string;

  @Field(() => String, { nullable: true, description: "Telephone, E.164." })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: "Fax, E.164." })
  fax!: string | null;

  @Field(() => Boolean, { description: "Whether it was taken out of the choices." })
  isArchived!: boolean;

  @Field(() => Int, { description: "Version, for `expectedVersion`." })
  version!: number;
}
