import type { Fact } from "../../platform/fact.ts";

type ProductFact = "ProductCreated" | "ProductUpdated" | "ProductArchived" | "ProductRestored" | "ProductDeleted";

/** Something happened to a product's card. */
export function productFact(name: ProductFact, productId: string): Fact {
  return { name, version: 1, subjectType: "product", subjectId: productId, payload: {} };
}
