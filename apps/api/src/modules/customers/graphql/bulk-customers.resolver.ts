import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { begun } from "../../../platform/graphql/bulk-run.resolver.ts";
import { BulkRun } from "../../../platform/graphql/bulk-run.type.ts";
import { bulkInputsOf } from "../../../platform/graphql/bulk-selection.ts";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { bulkArchiveCustomers, bulkRestoreCustomers } from "../use-cases/bulk-customers.ts";
import { CustomerFilter } from "./customer.input.ts";

const { Input } = bulkInputsOf("Customers", CustomerFilter);
const BulkArchiveCustomersResult = resultOf("BulkArchiveCustomersResult", BulkRun, bulkArchiveCustomers);
const BulkRestoreCustomersResult = resultOf("BulkRestoreCustomersResult", BulkRun, bulkRestoreCustomers);

/** Acts on many customers at once. */
@Resolver()
export class BulkCustomersResolver {
  @Mutation(() => BulkArchiveCustomersResult, {
    description: "Takes every customer of a selection out of the lists; `undoBulkRun` brings them back.",
  })
  @Performs(bulkArchiveCustomers)
  bulkArchiveCustomers(@Arg("input", () => Input) input: object, @Ctx() context: GraphQLContext) {
    return act(context, bulkArchiveCustomers, input, begun(context));
  }

  @Mutation(() => BulkRestoreCustomersResult, { description: "Brings every customer of a selection back." })
  @Performs(bulkRestoreCustomers)
  bulkRestoreCustomers(@Arg("input", () => Input) input: object, @Ctx() context: GraphQLContext) {
    return act(context, bulkRestoreCustomers, input, begun(context));
  }
}
