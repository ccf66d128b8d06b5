import { Field, ID, InputType } from "type-graphql";
import { LanguageEnum } from "../../../platform/graphql/enums.ts";
import { expectedVersion } from "../../../platform/graphql/input-fields.ts";
import { PolicyDocumentEnum } from "./policy.type.ts";

@InputType({ description: "E-mail and password; or the company's short name, the user name there, and the password." })
export class SignInInput {
  @Field(() => String, { nullable: true, description: "E-mail address." })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The company's short name, with `username` instead of the e-mail.",
  })
  companySlug?: string | null;

  @Field(() => String, { nullable: true, description: "The name the person goes by in that company." })
  username?: string | null;

  @Field(() => String, { description: "Password." })
  password!: string;
}

@InputType({ description: "Which session to end." })
export class RevokeSessionInput {
  @Field(() => ID, { description: "Id of one of the person's own sessions." })
  sessionId!: string;
}

@InputType({ description: "Whose password was forgotten." })
export class RequestPasswordResetInput {
  @Field(() => String, { description: "E-mail address." })
  email!: string;
}

@InputType({ description: "A new password, with the secret of the mailed link." })
export class ResetPasswordInput {
  @Field(() => String, { description: "The link's secret." })
  token!: string;

  @Field(() => String, { description: "New password, at least 10 characters." })
  password!: string;
}

@InputType({ description: "The secret of the mailed link." })
export class VerifyEmailInput {
  @Field(() => String, { description: "The link's secret." })
  token!: string;
}

@InputType({ description: "The password there is and the one there shall be." })
export class ChangePasswordInput {
  @Field(() => String, { description: "The password in use." })
  currentPassword!: string;

  @Field(() => String, { description: "New password, at least 10 characters." })
  newPassword!: string;
}

@InputType({ description: "The person's own details; all are replaced." })
export class UpdateMeInput {
  @expectedVersion expectedVersion!: number;

  @Field(() => String, { description: "Given name." })
  givenName!: string;

  @Field(() => String, { description: "Family name." })
  familyName!: string;

  @Field(() => String, { nullable: true, description: "Telephone; Romania when no country is written." })
  phone?: string | null;

  @Field(() => LanguageEnum, { description: "Language of the interface and of mails." })
  language!: string;
}

@InputType({ description: "Keys for a shortcut." })
export class OwnShortcutInput {
  @Field(() => String, { description: "Which shortcut: the keys it comes with, such as `n i` or `mod+k`." })
  act!: string;

  @Field(() => String, { description: "The keys it shall have instead." })
  keys!: string;
}

@InputType({ description: "Every shortcut with other keys than it comes with; all are replaced." })
export class SetShortcutsInput {
  @Field(() => [OwnShortcutInput], { description: "The shortcuts, each once." })
  shortcuts!: OwnShortcutInput[];
}

@InputType({ description: "One text as it was shown." })
export class AcceptanceInput {
  @Field(() => PolicyDocumentEnum, { description: "Which text; TERMS or DPA." })
  document!: string;

  @Field(() => String, { description: "Its version." })
  version!: string;

  @Field(() => String, { description: "SHA-256 (hex) of its words, from the query `policies`." })
  sha256!: string;
}

@InputType({ description: "Texts that the person accepts." })
export class AcceptPoliciesInput {
  @Field(() => [AcceptanceInput], { description: "The texts." })
  acceptances!: AcceptanceInput[];
}
