import { Ctx, Query, Resolver } from "type-graphql";
import type { OperatorProfile } from "../../../config.ts";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Requires } from "../../../platform/graphql/requirement.ts";
import { Operator } from "./operator.type.ts";

@Resolver()
export class OperatorResolver {
  @Query(() => Operator, { description: "Who runs this service." })
  @Requires("anonymous")
  operator(@Ctx() { services }: GraphQLContext): OperatorProfile {
    return services.config.operator;
  }
}
