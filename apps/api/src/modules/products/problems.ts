import { Problem } from "@softmanager/domain";

/** Another product in use has the same code; capitals make no difference. */
export class DuplicateProduct extends Problem {
  readonly code = "DUPLICATE_PRODUCT";
  constructor(
    readonly productId: string,
    readonly productName: string,
  ) {
    super(`${productName} has the same code.`);
  }
}

/** Something refers to the product. */
export class ProductInUse extends Problem {
  readonly code = "PRODUCT_IN_USE";
  constructor(readonly productName: string) {
    super(`${productName} is on documents.`);
  }
}
