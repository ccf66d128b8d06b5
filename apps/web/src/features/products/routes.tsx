import { IconPackage } from "@softmanager/ui";
import type { Feature } from "../../app/feature.ts";
import { productTitles } from "./titles.ts";

/** What the company sells, ready for the lines of its documents. */
export const products: Feature = {
  name: "products",
  pages: [
    {
      at: "company",
      path: "products",
      load: () => import("./pages/product-list-page.tsx").then((page) => page.ProductListPage),
    },
    {
      at: "company",
      path: "products/new",
      load: () => import("./pages/new-product-page.tsx").then((page) => page.NewProductPage),
    },
    {
      at: "company",
      path: "products/$productId",
      load: () => import("./pages/product-page.tsx").then((page) => page.ProductPage),
    },
  ],
  navigation: [
    {
      path: "products",
      label: productTitles.products,
      icon: IconPackage,
      section: "main",
      order: 40,
      keys: "g p",
      permission: "product:read",
    },
  ],
  commands: [
    {
      id: "new-product",
      label: productTitles.newProduct,
      icon: IconPackage,
      keys: "n d",
      keywords: "adaugă produs serviciu articol preț nomenclator add product service price item",
      opens: "products/new",
      permission: "product:write",
    },
  ],
  paletteSource: () => import("./components/product-source.tsx").then((part) => part.ProductSource),
};
