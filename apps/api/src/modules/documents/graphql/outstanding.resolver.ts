import { Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Requires } from "../../../platform/graphql/requirement.ts";
import { outstandingPerCurrency } from "./outstanding.ts";

const amount = (description: string) => Field(() => String, { description });
const count = (description: string) => Field(() => Int, { description });

@ObjectType({ description: "What customers owe in one currency; decimal strings.", simpleResolvers: true })
export class Outstanding {
  @amount("Currency, ISO 4217.") currency!: string;
  @amount("Everything left to pay.") open!: string;
  @count("On how many documents.") openCount!: number;
  @amount("The part whose due date has passed.") overdue!: string;
  @count("On how many documents.") overdueCount!: number;
  @amount("The part due today or within seven days.") dueSoon!: string;
  @count("On how many documents.") dueSoonCount!: number;
}

/** What is still to come in, for whoever begins the day. */
@Resolver()
export class OutstandingResolver {
  @Query(() => [Outstanding], {
    description: "What customers owe, per currency, the largest number of documents first; nothing owed is no entry.",
  })
  @Requires("document:read")
  outstanding(@Ctx() context: GraphQLContext): Promise<Outstanding[]> {
    return outstandingPerCurrency(context);
  }
}
