import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { keepSession, Me, meAfter } from "../../identity/index.ts";
import { openDemo } from "../use-cases/open-demo.ts";
import { registerCompany } from "../use-cases/register-company.ts";
import { signUp } from "../use-cases/sign-up.ts";
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
