import { deleteProductInput } from "@softmanager/inputs";
import { isStillReferenced } from "../../../platform/database.ts";
import type { Scope } from "../../../platform/scope.ts";
import { removeFromSearch } from "../../../platform/search.ts";
import { useCase } from "../../../platform/use-case.ts";
import { productFact } from "../events.ts";
import { productAt } from "../find-product.ts";
import type { Product } from "../model/product.ts";
import { ProductInUse } from "../problems.ts";

/** Deletes a product that was never sold; its remembered prices go with it. */
export const deleteProduct = useCase({
  name: "products.deleteProduct",
  permission: "product:write",
  subject: "product",
  input: deleteProductInput,
  problems: [ProductInUse],
  async run(scope, input) {
    const product = await productAt(scope, input);
    await remove(scope, product);
    await removeFromSearch(scope, { kind: "PRODUCT", id: product.id });
    scope.announce(productFact("ProductDeleted", product.id));
    return { productId: product.id };
  },
});

async function remove({ em }: Scope, product: Product): Promise<void> {
  try {
    em.remove(product);
    await em.flush();
  } catch (error) {
    if (isStillReferenced(error)) throw new ProductInUse(product.name);
    throw error;
  }
}
