import { Field, ID, InputType, ObjectType } from "type-graphql";
import { idempotencyKey } from "../../../platform/graphql/input-fields.ts";
import { AcceptanceInput } from "./identity.inputs.ts";
import { RoleEnum } from "./role.enum.ts";

@ObjectType({ description: "Somebody who was asked into the company and has not answered yet.", simpleResolvers: true })
export class Invitation {
  @Field(() => ID, { description: "Id of the invitation." })
  id!: string;

  @Field(() => String, { description: "Given name." })
  givenName!: string;

  @Field(() => String, { description: "Family name." })
  familyName!: string;

  @Field(() => String, { description: "Where the link was mailed." })
  email!: string;

  @Field(() => String, { description: "The name they will sign in with in this company." })
  username!: string;

  @Field(() => RoleEnum, { description: "The role they will have." })
  role!: string;

  @Field(() => String, { description: "When they were invited; ISO instant." })
  createdAt!: string;

  @Field(() => String, { description: "When the link dies; ISO instant." })
  expiresAt!: string;

  @Field(() => Boolean, { description: "Whether the link is dead already; send it again." })
  isExpired!: boolean;
}

@ObjectType({
  description: "What whoever holds the link of an invitation may know before answering.",
  simpleResolvers: true,
})
export class InvitationToAnswer {
  @Field(() => String, { description: "Name of the company." })
  companyName!: string;

  @Field(() => String, { description: "Given name of the invited person." })
  givenName!: string;

  @Field(() => String, { description: "The invited address." })
  email!: string;

  @Field(() => Boolean, {
    description: "Whether the address has an account: then sign in first, else choose a password.",
  })
  hasAccount!: boolean;
}

@InputType({ description: "Somebody to ask into the company." })
export class InviteMemberInput {
  @Field(() => String, { description: "Given name." })
  givenName!: string;

  @Field(() => String, { description: "Family name." })
  familyName!: string;

  @Field(() => String, { description: "The name they will sign in with in this company." })
  username!: string;

  @Field(() => String, { description: "Where the link is mailed." })
  email!: string;

  @Field(() => RoleEnum, { description: "OWNER, ADMINISTRATOR, ACCOUNTANT or MEMBER." })
  role!: string;

  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "Which invitation." })
export class InvitationIdInput {
  @Field(() => ID, { description: "Id of the invitation." })
  invitationId!: string;
}

@InputType({ description: "The answer to an invitation." })
export class AcceptInvitationInput {
  @Field(() => String, { description: "The link's secret." })
  token!: string;

  @Field(() => String, {
    nullable: true,
    description: "Password of the new account; left out by somebody who is signed in.",
  })
  password?: string | null;

  @Field(() => [AcceptanceInput], { description: "The terms, for a new account; from the query `policies`." })
  acceptances!: AcceptanceInput[];
}
