import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { policyDocuments } from "@softmanager/policies";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs, Requires } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { meAfter } from "../me.ts";
import { policyInForce } from "../policies.ts";
import { acceptPolicies } from "../use-cases/accept-policies.ts";
import { changePassword } from "../use-cases/change-password.ts";
import { requestPasswordReset } from "../use-cases/request-password-reset.ts";
import { resendVerification } from "../use-cases/resend-verification.ts";
import { resetPassword } from "../use-cases/reset-password.ts";
import { setShortcuts } from "../use-cases/set-shortcuts.ts";
import { updateMe } from "../use-cases/update-me.ts";
import { verifyEmail } from "../use-cases/verify-email.ts";
import {
  AcceptPoliciesInput,
  ChangePasswordInput,
  RequestPasswordResetInput,
  ResetPasswordInput,
  SetShortcutsInput,
  UpdateMeInput,
  VerifyEmailInput,
} from "./identity.inputs.ts";
import { keepSession } from "./keep-session.ts";
import { Me } from "./me.type.ts";
import { EmailVerified, MailRequested, PasswordReset } from "./outcomes.type.ts";
import { Policy } from "./policy.type.ts";

const RequestPasswordResetResult = resultOf("RequestPasswordResetResult", MailRequested, requestPasswordReset);
const ResetPasswordResult = resultOf("ResetPasswordResult", PasswordReset, resetPassword);
const VerifyEmailResult = resultOf("VerifyEmailResult", EmailVerified, verifyEmail);
const ResendVerificationResult = resultOf("ResendVerificationResult", MailRequested, resendVerification);
const ChangePasswordResult = resultOf("ChangePasswordResult", Me, changePassword);
const UpdateMeResult = resultOf("UpdateMeResult", Me, updateMe);
const SetShortcutsResult = resultOf("SetShortcutsResult", Me, setShortcuts);
const AcceptPoliciesResult = resultOf("AcceptPoliciesResult", Me, acceptPolicies);

@Resolver()
export class AccountResolver {
  @Query(() => [Policy], { description: "The texts in force, in the request's language." })
  @Requires("anonymous")
  policies(@Ctx() { services, language }: GraphQLContext): object[] {
    return policyDocuments.map((document) => policyInForce(services.config, document, language));
  }

  @Mutation(() => RequestPasswordResetResult, {
    description: "Mails a link to choose a new password, good for an hour.",
  })
  @Performs(requestPasswordReset)
  requestPasswordReset(
    @Arg("input", () => RequestPasswordResetInput, { description: "Whose." }) input: RequestPasswordResetInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, requestPasswordReset, input, { success: "MailRequested", present: (output) => output });
  }

  @Mutation(() => ResetPasswordResult, {
    description: "Sets a new password by the mailed link and ends every session.",
  })
  @Performs(resetPassword)
  resetPassword(
    @Arg("input", () => ResetPasswordInput, { description: "Link and password." }) input: ResetPasswordInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, resetPassword, input, { success: "PasswordReset", present: (output) => output });
  }

  @Mutation(() => VerifyEmailResult, { description: "Confirms an e-mail address by the mailed link." })
  @Performs(verifyEmail)
  verifyEmail(
    @Arg("input", () => VerifyEmailInput, { description: "The link." }) input: VerifyEmailInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, verifyEmail, input, { success: "EmailVerified", present: (output) => output });
  }

  @Mutation(() => ResendVerificationResult, { description: "Mails the link that confirms the address again." })
  @Performs(resendVerification)
  resendVerification(@Ctx() context: GraphQLContext): Promise<object> {
    return act(context, resendVerification, {}, { success: "MailRequested", present: (output) => output });
  }

  @Mutation(() => ChangePasswordResult, { description: "Replaces the password and ends every other session." })
  @Performs(changePassword)
  changePassword(
    @Arg("input", () => ChangePasswordInput, { description: "Old and new." }) input: ChangePasswordInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, changePassword, input, {
      success: "Me",
      present({ personId }) {
        keepSession(context);
        return meAfter(context, personId);
      },
    });
  }

  @Mutation(() => UpdateMeResult, { description: "Changes the person's own name, telephone and language." })
  @Performs(updateMe)
  updateMe(
    @Arg("input", () => UpdateMeInput, { description: "The details." }) input: UpdateMeInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, updateMe, input, { success: "Me", present: ({ personId }) => meAfter(context, personId) });
  }

  @Mutation(() => SetShortcutsResult, { description: "Gives shortcuts the person's own keys." })
  @Performs(setShortcuts)
  setShortcuts(
    @Arg("input", () => SetShortcutsInput, { description: "The keys." }) input: SetShortcutsInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, setShortcuts, input, { success: "Me", present: ({ personId }) => meAfter(context, personId) });
  }

  @Mutation(() => AcceptPoliciesResult, { description: "Accepts new versions of the terms." })
  @Performs(acceptPolicies)
  acceptPolicies(
    @Arg("input", () => AcceptPoliciesInput, { description: "The texts." }) input: AcceptPoliciesInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, acceptPolicies, input, {
      success: "Me",
      present: ({ personId }) => meAfter(context, personId),
    });
  }
}
