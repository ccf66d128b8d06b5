import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs, Requires } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { keepSession, Me, meAfter } from "../../identity/index.ts";
import { standingOf, type DemoStanding } from "../demo/standing.ts";
import { openDemo } from "../use-cases/open-demo.ts";
import { registerCompany } from "../use-cases/register-company.ts";
import { signUp } from "../use-cases/sign-up.ts";
import { Demo } from "./demo.type.ts";
import { RegisterCompanyInput, SignUpInput } from "./onboarding.inputs.ts";

const SignUpResult = resultOf("SignUpResult", Me, signUp);
const RegisterCompanyResult = resultOf("RegisterCompanyResult", Me, registerCompany);
const OpenDemoResult = resultOf("OpenDemoResult", Me, openDemo);

@Resolver()
export class OnboardingResolver {
  @Mutation(() => SignUpResult, { description: "Signs a company and its first person up, and signs the person in." })
  @Performs(signUp)
  signUp(
    @Arg("input", () => SignUpInput, { description: "Company, person and acceptances." }) input: SignUpInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, signUp, input, { success: "Me", present: (output) => welcome(context, output) });
  }

  @Mutation(() => RegisterCompanyResult, { description: "Adds another company of the signed-in person." })
  @Performs(registerCompany)
  registerCompany(
    @Arg("input", () => RegisterCompanyInput, { description: "The company." }) input: RegisterCompanyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, registerCompany, input, {
      success: "Me",
      present: ({ personId }) => meAfter(context, personId),
    });
  }

  @Query(() => Demo, { description: "Whether visitors may look around a demo company." })
  @Requires("anonymous")
  async demo(@Ctx() context: GraphQLContext): Promise<DemoStanding> {
    return standingOf(await db(context), context.services.config);
  }

  @Mutation(() => OpenDemoResult, { description: "Signs a visitor into the demo company." })
  @Performs(openDemo)
  openDemo(@Ctx() context: GraphQLContext): Promise<object> {
    return act(context, openDemo, {}, { success: "Me", present: (output) => welcome(context, output) });
  }
}

function welcome(context: GraphQLContext, { personId }: { personId: string }): Promise<object> {
  keepSession(context);
  return meAfter(context, personId);
}
