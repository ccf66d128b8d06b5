import type { DocumentKind } from "@softmanager/domain";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { membershipOf } from "../../../platform/actor.ts";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { plainProblem } from "../../../platform/graphql/problem-types.ts";
import { Requires } from "../../../platform/graphql/requirement.ts";
import { keyOf } from "../../../platform/key.ts";
import { civilDate } from "../../../platform/request.ts";
import { beginning } from "../beginning.ts";
import { DocumentKindEnum } from "./enums.ts";
import { NewDocument } from "./new-document.type.ts";
import "./problems.ts";
import { presentSettings } from "./settings.type.ts";

@Resolver()
export class NewDocumentResolver {
  @Query(() => NewDocument, {
    description: "What a new document would begin with: the company's and the customer's defaults. Makes nothing.",
  })
  @Requires("document:write")
  async newDocument(
    @Arg("kind", () => DocumentKindEnum, { description: "What it is to be." }) kind: DocumentKind,
    @Arg("customerId", () => ID, { nullable: true, description: "The customer, if already known." })
    customer: string | null,
    @Ctx() context: GraphQLContext,
  ) {
    const customerId = customer && keyOf(customer, "Customer");
    const asking = { db: await db(context), companyId: company(context), today: civilDate(context) };
    const person = { ...asking, membershipId: membershipOf(context.actor) };
    const { problem, sources, ...begun } = await beginning(person, { kind, customerId });
    return {
      ...begun,
      settings: presentSettings(sources),
      refusal: problem && plainProblem(problem, context.language).message,
    };
  }
}
