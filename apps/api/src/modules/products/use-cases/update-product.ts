import { decimal } from "@softmanager/domain";
import { updateProductInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { assertRateInForce } from "../assert-rate-in-force.ts";
import { assertUnique } from "../assert-unique.ts";
import { productFact } from "../events.ts";
import { productAt } from "../find-product.ts";
import { DuplicateProduct } from "../problems.ts";
import { indexProduct } from "../search-entry.ts";

/** Changes a product's card; documents keep what they copied from it. */
export const updateProduct = useCase({
  name: "products.updateProduct",
  permission: "product:write",
  subject: "product",
  input: updateProductInput,
  problems: [DuplicateProduct],
  async run(scope, input) {
    const product = await productAt(scope, input);
    if (!decimal(product.taxRate).equals(decimal(input.taxRate))) assertRateInForce(scope, input);
    product.describe(input, scope.now);
    if (!product.archivedAt) await assertUnique(scope, product);
    await indexProduct(scope, product);
    scope.announce(productFact("ProductUpdated", product.id));
    return { productId: product.id };
  },
});
