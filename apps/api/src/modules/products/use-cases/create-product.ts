import { createProductInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { assertRateInForce } from "../assert-rate-in-force.ts";
import { assertUnique } from "../assert-unique.ts";
import { productFact } from "../events.ts";
import { columnsOf, Product } from "../model/product.ts";
import { DuplicateProduct } from "../problems.ts";
import { indexProduct } from "../search-entry.ts";

/** Adds something to sell. */
export const createProduct = useCase({
  name: "products.createProduct",
  permission: "product:write",
  subject: "product",
  input: createProductInput,
  problems: [DuplicateProduct],
  async run(scope, input) {
    assertRateInForce(scope, input);
    const { companyId, now } = scope;
    const product = scope.em.create(Product, {
      companyId,
      id: scope.newId(),
      ...columnsOf(input),
      customFields: {},
      createdAt: now,
      updatedAt: now,
    });
    await assertUnique(scope, product);
    await indexProduct(scope, product);
    scope.announce(productFact("ProductCreated", product.id));
    return { productId: product.id };
  },
});
