import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { expectedVersion } from "../../../platform/graphql/input-fields.ts";
import { RoleEnum } from "./role.enum.ts";

@ObjectType({ description: "A person in the company.", simpleResolvers: true })
export class Membership {
  @Field(() => ID, { description: "Id of the membership." })
  id!: string;

  @Field(() => String, { description: "Given name." })
  givenName!: string;

  @Field(() => String, { description: "Family name." })
  familyName!: string;

  @Field(() => String, { description: "E-mail address." })
  email!: string;

  @Field(() => String, { description: "The name they sign in with in this company." })
  username!: string;

  @Field(() => RoleEnum, { description: "Role." })
  role!: string;

  @Field(() => Boolean, { description: "Whether they may work here now." })
  isActive!: boolean;

  @Field(() => String, { description: "Member since; ISO instant." })
  createdAt!: string;

  @Field(() => String, { nullable: true, description: "Shut out since; ISO instant." })
  deactivatedAt!: string | null;

  @Field(() => String, { nullable: true, description: "Last use of the service, to a few minutes; ISO instant." })
  lastSeenAt!: string | null;

  @Field(() => Int, { description: "Keys of theirs in this company that were not revoked." })
  activeApiKeyCount!: number;

  @Field(() => ID, { nullable: true, description: "The work point that their new documents begin with." })
  defaultWorkPointId!: string | null;

  @Field(() => String, { nullable: true, description: "What that work point is called." })
  defaultWorkPointName!: string | null;

  @Field(() => Int, { description: "Version, for `expectedVersion`." })
  version!: number;
}

@InputType({ description: "A membership as it was read." })
export class MembershipInput {
  @Field(() => ID, { description: "Id of the membership." })
  membershipId!: string;

  @expectedVersion expectedVersion!: number;
}

@InputType({ description: "A membership and its new role." })
export class ChangeRoleInput extends MembershipInput {
  @Field(() => RoleEnum, { description: "OWNER, ADMINISTRATOR, ACCOUNTANT or MEMBER." })
  role!: string;
}

@InputType({ description: "A membership and where the person works." })
export class SetDefaultWorkPointInput extends MembershipInput {
  @Field(() => ID, { nullable: true, description: "A work point in use; null for none." })
  workPointId!: string | null;
}
