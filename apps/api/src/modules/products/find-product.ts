import { notFound } from "../../platform/errors.ts";
import { VersionConflict } from "../../platform/problems.ts";
import type { Scope } from "../../platform/scope.ts";
import { Product } from "./model/product.ts";

interface Wanted {
  productId: string;
  expectedVersion: number;
}

/** The product as the caller saw it. */
export async function productAt(
  { em, companyId }: Scope,
  { productId: id, expectedVersion }: Wanted,
): Promise<Product> {
  const product = await em.findOne(Product, { companyId, id });
  if (!product) throw notFound("Product");
  if (product.version !== expectedVersion) throw new VersionConflict(expectedVersion, product.version);
  return product;
}
