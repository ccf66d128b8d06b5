import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs, Requires } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { invitationById, invitationByToken, invitationsOf } from "../invitations-of.ts";
import { meAfter } from "../me.ts";
import { acceptInvitation } from "../use-cases/accept-invitation.ts";
import { inviteMember } from "../use-cases/invite-member.ts";
import { resendInvitation } from "../use-cases/resend-invitation.ts";
import { revokeInvitation } from "../use-cases/revoke-invitation.ts";
import {
  AcceptInvitationInput,
  Invitation,
  InvitationIdInput,
  InvitationToAnswer,
  InviteMemberInput,
} from "./invitation.type.ts";
import { keepSession } from "./keep-session.ts";
import { Me } from "./me.type.ts";

@ObjectType({ description: "An invitation that was taken back.", simpleResolvers: true })
class RevokedInvitation {
  @Field(() => ID, { description: "Id of the invitation." })
  id!: string;
}

const InviteMemberResult = resultOf("InviteMemberResult", Invitation, inviteMember);
const ResendInvitationResult = resultOf("ResendInvitationResult", Invitation, resendInvitation);
const RevokeInvitationResult = resultOf("RevokeInvitationResult", RevokedInvitation, revokeInvitation);
const AcceptInvitationResult = resultOf("AcceptInvitationResult", Me, acceptInvitation);

@Resolver()
export class InvitationResolver {
  @Query(() => [Invitation], { description: "The company's invitations that nobody has answered yet, newest first." })
  @Requires("membership:read")
  async invitations(@Ctx() context: GraphQLContext): Promise<object[]> {
    return invitationsOf(await db(context), { companyId: company(context), now: context.services.clock.now() });
  }

  @Query(() => InvitationToAnswer, {
    nullable: true,
    description: "What an invitation's link is about; null when it opens nothing.",
  })
  @Requires("anonymous")
  invitation(
    @Arg("token", () => String, { description: "The link's secret." }) token: string,
    @Ctx() context: GraphQLContext,
  ): Promise<object | null> {
    return invitationByToken(context, token);
  }

  @Mutation(() => InviteMemberResult, { description: "Asks somebody into the company; a link is mailed to them." })
  @Performs(inviteMember)
  inviteMember(
    @Arg("input", () => InviteMemberInput, { description: "Whom." }) input: InviteMemberInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, inviteMember, input, { success: "Invitation", present: (output) => shown(context, output) });
  }

  @Mutation(() => ResendInvitationResult, {
    description: "Mails an invitation again; the new link replaces the earlier one.",
  })
  @Performs(resendInvitation)
  resendInvitation(
    @Arg("input", () => InvitationIdInput, { description: "Which one." }) input: InvitationIdInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, resendInvitation, input, {
      success: "Invitation",
      present: (output) => shown(context, output),
    });
  }

  @Mutation(() => RevokeInvitationResult, { description: "Takes an invitation back." })
  @Performs(revokeInvitation)
  revokeInvitation(
    @Arg("input", () => InvitationIdInput, { description: "Which one." }) input: InvitationIdInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, revokeInvitation, input, {
      success: "RevokedInvitation",
      present: ({ invitationId: id }) => ({ id }),
    });
  }

  @Mutation(() => AcceptInvitationResult, {
    description: "Joins a company by the mailed link, and signs a new person in.",
  })
  @Performs(acceptInvitation)
  acceptInvitation(
    @Arg("input", () => AcceptInvitationInput, { description: "The answer." }) input: AcceptInvitationInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, acceptInvitation, input, {
      success: "Me",
      present({ personId }) {
        keepSession(context);
        return meAfter(context, personId);
      },
    });
  }
}

async function shown(context: GraphQLContext, { invitationId: id }: { invitationId: string }): Promise<object> {
  return invitationById(await db(context), { companyId: company(context), now: context.services.clock.now(), id });
}
