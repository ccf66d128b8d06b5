import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs, Requires } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { membershipById, membershipsOf } from "../memberships-of.ts";
import { changeRole } from "../use-cases/change-role.ts";
import { deactivateMembership } from "../use-cases/deactivate-membership.ts";
import { reactivateMembership } from "../use-cases/reactivate-membership.ts";
import { setDefaultWorkPoint } from "../use-cases/set-default-work-point.ts";
import { ChangeRoleInput, Membership, MembershipInput, SetDefaultWorkPointInput } from "./membership.type.ts";

const DeactivateMembershipResult = resultOf("DeactivateMembershipResult", Membership, deactivateMembership);
const ReactivateMembershipResult = resultOf("ReactivateMembershipResult", Membership, reactivateMembership);
const SetDefaultWorkPointResult = resultOf("SetDefaultWorkPointResult", Membership, setDefaultWorkPoint);
const ChangeRoleResult = resultOf("ChangeRoleResult", Membership, changeRole);

@Resolver()
export class MembershipResolver {
  @Query(() => [Membership], { description: "The people of the company, active ones first." })
  @Requires("membership:read")
  async memberships(@Ctx() context: GraphQLContext): Promise<object[]> {
    return membershipsOf(await db(context), { companyId: company(context) });
  }

  @Mutation(() => DeactivateMembershipResult, {
    description: "Shuts a person out at once; their sessions and keys end.",
  })
  @Performs(deactivateMembership)
  deactivateMembership(
    @Arg("input", () => MembershipInput, { description: "Whom." }) input: MembershipInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, deactivateMembership, input, {
      success: "Membership",
      present: (output) => shown(context, output),
    });
  }

  @Mutation(() => ReactivateMembershipResult, { description: "Lets a person in again, with the role they had." })
  @Performs(reactivateMembership)
  reactivateMembership(
    @Arg("input", () => MembershipInput, { description: "Whom." }) input: MembershipInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, reactivateMembership, input, {
      success: "Membership",
      present: (output) => shown(context, output),
    });
  }

  @Mutation(() => SetDefaultWorkPointResult, {
    description: "Says where a person works: their new documents begin with that work point.",
  })
  @Performs(setDefaultWorkPoint)
  setDefaultWorkPoint(
    @Arg("input", () => SetDefaultWorkPointInput, { description: "Whom, and where." }) input: SetDefaultWorkPointInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, setDefaultWorkPoint, input, {
      success: "Membership",
      present: (output) => shown(context, output),
    });
  }

  @Mutation(() => ChangeRoleResult, { description: "Gives a person another role." })
  @Performs(changeRole)
  changeRole(
    @Arg("input", () => ChangeRoleInput, { description: "Whom, and the role." }) input: ChangeRoleInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, changeRole, input, { success: "Membership", present: (output) => shown(context, output) });
  }
}

async function shown(context: GraphQLContext, { membershipId: id }: { membershipId: string }): Promise<object> {
  return membershipById(await db(context), { companyId: company(context), id });
}
