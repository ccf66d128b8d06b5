import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs, Requires } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { removeLogo } from "../use-cases/remove-logo.ts";
import { updateCompany } from "../use-cases/update-company.ts";
import { updateCompanyDefaults } from "../use-cases/update-company-defaults.ts";
import { UpdateCompanyDefaultsInput, UpdateCompanyInput } from "./company.inputs.ts";
import { Company } from "./company.type.ts";
import { shownCompany } from "./shown-company.ts";

const UpdateCompanyResult = resultOf("UpdateCompanyResult", Company, updateCompany);
const UpdateCompanyDefaultsResult = resultOf("UpdateCompanyDefaultsResult", Company, updateCompanyDefaults);
const RemoveLogoResult = resultOf("RemoveLogoResult", Company, removeLogo);

@Resolver()
export class CompanyResolver {
  @Query(() => Company, { description: "The company of the request." })
  @Requires("company:read")
  company(@Ctx() context: GraphQLContext): Promise<object> {
    return shownCompany(context);
  }

  @Mutation(() => UpdateCompanyResult, { description: "Changes what the company says about itself." })
  @Performs(updateCompany)
  updateCompany(
    @Arg("input", () => UpdateCompanyInput, { description: "The profile." }) input: UpdateCompanyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, updateCompany, input, { success: "Company", present: () => shownCompany(context) });
  }

  @Mutation(() => UpdateCompanyDefaultsResult, { description: "Changes what new documents begin with." })
  @Performs(updateCompanyDefaults)
  updateCompanyDefaults(
    @Arg("input", () => UpdateCompanyDefaultsInput, { description: "The defaults." }) input: UpdateCompanyDefaultsInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, updateCompanyDefaults, input, { success: "Company", present: () => shownCompany(context) });
  }

  @Mutation(() => RemoveLogoResult, {
    description: "Prints new documents without a logo; upload one with PUT /files/logo.",
  })
  @Performs(removeLogo)
  removeLogo(@Ctx() context: GraphQLContext): Promise<object> {
    return act(context, removeLogo, {}, { success: "Company", present: () => shownCompany(context) });
  }
}
