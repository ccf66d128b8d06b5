import { defineTexts } from "@softmanager/texts";

/** What the way here is called; known before the pages and their words are loaded. */
export const productTitles = defineTexts({
  products: { ro: "Produse", en: "Products" },
  newProduct: { ro: "Produs nou", en: "New product" },
});
