export { productFact } from "./events.ts";
export { ProductResolver } from "./graphql/product.resolver.ts";
export { Product } from "./model/product.ts";
export { rememberPrice, rememberPrices, type PaidPrice } from "./remember-price.ts";
