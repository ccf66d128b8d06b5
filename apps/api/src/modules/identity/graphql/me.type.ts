import { Field, ID, Int, ObjectType } from "type-graphql";
import { LanguageEnum } from "../../../platform/graphql/enums.ts";
import { PolicyDocumentEnum } from "./policy.type.ts";
import { RoleEnum } from "./role.enum.ts";

@ObjectType({
  description: "A company that the signed-in person works in, and what they may do there.",
  simpleResolvers: true,
})
export class MyMembership {
  @Field(() => ID, { description: "Id of the membership." })
  id!: string;

  @Field(() => ID, { description: "Id of the company; goes into the `company-id` header." })
  companyId!: string;

  @Field(() => String, { description: "The company's short name in addresses." })
  companySlug!: string;

  @Field(() => String, { description: "The company's name." })
  companyName!: string;

  @Field(() => String, { description: "The name the person signs in with in this company." })
  username!: string;

  @Field(() => RoleEnum, { description: "Role in this company." })
  role!: string;

  @Field(() => [String], { description: "Everything the person may do here, such as `document:issue`." })
  permissions!: string[];

  @Field(() => [PolicyDocumentEnum], {
    description:
      "Texts with a version that the person has yet to accept before working here; the DPA for each company.",
  })
  policiesToAccept!: string[];

  @Field(() => [PolicyDocumentEnum], {
    description:
      "Those of `policiesToAccept` that the person accepted in an earlier version; the others are new to them.",
  })
  changedPolicies!: string[];

  @Field(() => Boolean, { description: "Whether it is the demo company." })
  isDemo!: boolean;

  @Field(() => Boolean, { description: "Whether it is the company that runs this service." })
  isOperator!: boolean;
}

@ObjectType({ description: "Keys that a person has given to a shortcut.", simpleResolvers: true })
export class OwnShortcut {
  @Field(() => String, { description: "Which shortcut: the keys it comes with, such as `n i` or `mod+k`." })
  act!: string;

  @Field(() => String, { description: "The keys it has instead." })
  keys!: string;
}

@ObjectType({ description: "The signed-in person.", simpleResolvers: true })
export class Me {
  @Field(() => ID, { description: "Id of the person." })
  id!: string;

  @Field(() => String, { description: "E-mail address, which they sign in with." })
  email!: string;

  @Field(() => Boolean, { description: "Whether the address is confirmed; until then nothing can be issued or sent." })
  isEmailVerified!: boolean;

  @Field(() => String, { description: "Given name." })
  givenName!: string;

  @Field(() => String, { description: "Family name." })
  familyName!: string;

  @Field(() => String, { nullable: true, description: "Telephone, E.164." })
  phone!: string | null;

  @Field(() => LanguageEnum, { description: "The language they chose." })
  language!: string;

  @Field(() => [OwnShortcut], { description: "The shortcuts that have other keys than they come with." })
  shortcuts!: OwnShortcut[];

  @Field(() => Int, { description: "Version, for `expectedVersion`." })
  version!: number;

  @Field(() => [MyMembership], { description: "The companies they work in, by name." })
  memberships!: MyMembership[];

  @Field(() => [PolicyDocumentEnum], {
    description: "Texts with a version that they have yet to accept, in whichever of the companies.",
  })
  policiesToAccept!: string[];
}
