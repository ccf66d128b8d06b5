import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Requires } from "../../../platform/graphql/requirement.ts";
import { admitLookUp } from "../../identity/index.ts";
import { lookUp } from "../look-up.ts";
import { CompanyLookUp } from "./look-up.type.ts";
import { presentLookUp } from "./present-look-up.ts";

const fiscalCodeDescription = "Romanian fiscal code, with or without RO.";

@Resolver()
export class LookUpResolver {
  @Query(() => CompanyLookUp, {
    description: "What the tax authority's register says about a company, at most a day old.",
  })
  @Requires("customer:read")
  async lookUpCompany(
    @Arg("fiscalCode", () => String, { description: fiscalCodeDescription }) fiscalCode: string,
    @Ctx() { services, language }: GraphQLContext,
  ): Promise<CompanyLookUp> {
    return presentLookUp(await lookUp(services, fiscalCode), language);
  }

  @Query(() => CompanyLookUp, {
    description: "The same for whoever is about to sign up; only so many an hour from one network address.",
  })
  @Requires("anonymous")
  async registrationLookUp(
    @Arg("fiscalCode", () => String, { description: fiscalCodeDescription }) fiscalCode: string,
    @Ctx() context: GraphQLContext,
  ): Promise<CompanyLookUp> {
    await admitLookUp(context);
    return presentLookUp(await lookUp(context.services, fiscalCode), context.language);
  }
}
