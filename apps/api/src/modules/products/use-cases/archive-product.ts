import { archiveProductInput, restoreProductInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { assertUnique } from "../assert-unique.ts";
import { productFact } from "../events.ts";
import { productAt } from "../find-product.ts";
import { DuplicateProduct } from "../problems.ts";
import { indexProduct } from "../search-entry.ts";

/** Takes a product out of lists and quick searches; documents stay as they are. */
export const archiveProduct = useCase({
  name: "products.archiveProduct",
  permission: "product:write",
  subject: "product",
  input: archiveProductInput,
  problems: [],
  async run(scope, input) {
    const product = await productAt(scope, input);
    product.archive(scope.now);
    await indexProduct(scope, product);
    scope.announce(productFact("ProductArchived", product.id));
    return { productId: product.id };
  },
});

/** Brings an archived product back. */
export const restoreProduct = useCase({
  name: "products.restoreProduct",
  permission: "product:write",
  subject: "product",
  input: restoreProductInput,
  problems: [DuplicateProduct],
  async run(scope, input) {
    const product = await productAt(scope, input);
    await assertUnique(scope, product);
    product.restore(scope.now);
    await indexProduct(scope, product);
    scope.announce(productFact("ProductRestored", product.id));
    return { productId: product.id };
  },
});
