export { productBulkActs } from "./bulk-acts.ts";
export { BulkProductsResolver } from "./graphql/bulk-products.resolver.ts";
export { ProductResolver } from "./graphql/product.resolver.ts";
export { Product } from "./model/product.ts";
export { rememberPrices, type PaidPrice } from "./remember-prices.ts";
export { createProduct } from "./use-cases/create-product.ts";
