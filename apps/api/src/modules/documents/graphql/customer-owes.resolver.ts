import { sql, type RawBuilder } from "kysely";
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { CustomerType } from "../../customers/index.ts";
import { batched } from "../../../platform/graphql/batched.ts";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { isPermitted } from "../../../platform/permissions.ts";
import { civilDate } from "../../../platform/request.ts";
import { isOverdue } from "../documents-of.ts";

@ObjectType({ description: "What a customer owes in one currency; decimal strings.", simpleResolvers: true })
export class CustomerOwes {
  @Field(() => String, { description: "Currency, ISO 4217." }) currency!: string;
  @Field(() => String, { description: "Everything left to pay." }) open!: string;
  @Field(() => String, { description: "The part whose due date has passed." }) overdue!: string;
}

/** What documents add to a customer. */
@Resolver(() => CustomerType)
export class CustomerOwesResolver {
  @FieldResolver(() => [CustomerOwes], {
    nullable: true,
    description: "What the customer owes, per currency; null without the permission `payment:read`.",
  })
  owes(@Root() { id }: { id: string }, @Ctx() context: GraphQLContext): Promise<CustomerOwes[]> | null {
    return isPermitted(context.actor, "payment:read") ? owedBy(context, id) : null;
  }
}

/** One query for a whole list of customers. */
const owedBy = batched(
  async (context, customerIds): Promise<Map<string, CustomerOwes[]>> => {
    const rows = await (
      await db(context)
    )
      .selectFrom("documentBalance")
      .where("documentBalance.companyId", "=", company(context))
      .where("documentBalance.customerId", "in", [...customerIds])
      .where("documentBalance.balance", ">", "0")
      .groupBy(["documentBalance.customerId", "documentBalance.currency"])
      .orderBy("documentBalance.currency")
      .select(["documentBalance.customerId", "documentBalance.currency", sum(sql`true`).as("open")])
      .select(sum(isOverdue(civilDate(context))).as("overdue"))
      .execute();
    return Map.groupBy(rows, ({ customerId }) => customerId ?? "");
  },
  () => [],
);

function sum(which: RawBuilder<unknown>) {
  return sql<string>`coalesce(sum(document_balance.balance) filter (where ${which}), 0)::numeric(18, 2)`;
}
