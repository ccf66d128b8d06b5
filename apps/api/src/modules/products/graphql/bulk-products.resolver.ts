import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { begun } from "../../../platform/graphql/bulk-run.resolver.ts";
import { BulkRun } from "../../../platform/graphql/bulk-run.type.ts";
import { bulkInputsOf } from "../../../platform/graphql/bulk-selection.ts";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { bulkArchiveProducts, bulkRestoreProducts } from "../use-cases/bulk-products.ts";
import { ProductFilter } from "./product.input.ts";

const { Input } = bulkInputsOf("Products", ProductFilter);
const BulkArchiveProductsResult = resultOf("BulkArchiveProductsResult", BulkRun, bulkArchiveProducts);
const BulkRestoreProductsResult = resultOf("BulkRestoreProductsResult", BulkRun, bulkRestoreProducts);

/** Acts on many products at once. */
@Resolver()
export class BulkProductsResolver {
  @Mutation(() => BulkArchiveProductsResult, {
    description: "Takes every product of a selection out of the lists; `undoBulkRun` brings them back.",
  })
  @Performs(bulkArchiveProducts)
  bulkArchiveProducts(@Arg("input", () => Input) input: object, @Ctx() context: GraphQLContext) {
    return act(context, bulkArchiveProducts, input, begun(context));
  }

  @Mutation(() => BulkRestoreProductsResult, { description: "Brings every product of a selection back." })
  @Performs(bulkRestoreProducts)
  bulkRestoreProducts(@Arg("input", () => Input) input: object, @Ctx() context: GraphQLContext) {
    return act(context, bulkRestoreProducts, input, begun(context));
  }
}
