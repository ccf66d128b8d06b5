import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { DocumentType } from "../../documents/index.ts";
import { batched } from "../../../platform/graphql/batched.ts";
import { db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { isPermitted } from "../../../platform/permissions.ts";
import { DocumentPayment } from "./payment.type.ts";

/** What receivables add to a document. */
@Resolver(() => DocumentType)
export class DocumentPaymentsResolver {
  @FieldResolver(() => [DocumentPayment], {
    nullable: true,
    description: "What it was paid with so far, oldest first; null without the permission `payment:read`.",
  })
  payments(@Root() { id }: { id: string }, @Ctx() context: GraphQLContext): Promise<DocumentPayment[]> | null {
    return isPermitted(context.actor, "payment:read") ? paymentsOf(context, id) : null;
  }
}

const paymentsOf = batched(
  async (context, documentIds): Promise<Map<string, DocumentPayment[]>> => {
    const rows = await (
      await db(context)
    )
      .selectFrom("allocation")
      .innerJoin("payment", (join) =>
        join.onRef("payment.companyId", "=", "allocation.companyId").onRef("payment.id", "=", "allocation.paymentId"),
      )
      .where("allocation.documentId", "in", [...documentIds])
      .where("allocation.reversedAt", "is", null)
      .orderBy("payment.receivedOn")
      .orderBy("allocation.allocatedAt")
      .orderBy("allocation.id")
      .select([
        "allocation.documentId",
        "allocation.id as allocationId",
        "payment.id as paymentId",
        "allocation.amount",
      ])
      .select(["payment.amount as paymentAmount", "payment.receivedOn", "payment.method", "payment.reference"])
      .execute();
    return Map.groupBy(rows, ({ documentId }) => documentId);
  },
  () => [],
);
