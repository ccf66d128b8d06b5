import { ID } from "type-graphql";
import { exposeProblem } from "../../../platform/graphql/problem-types.ts";
import { DuplicateProduct, ProductInUse } from "../problems.ts";

const productName = { type: () => String, description: "The product's name." };

exposeProblem(DuplicateProduct, {
  description: "Another product has the same code; nothing was changed.",
  text: {
    ro: "Produsul „{productName}” are deja acest cod. Alege alt cod sau deschide fișa aceea.",
    en: "The product “{productName}” has this code already. Choose another code, or open that card.",
  },
  fields: { productId: { type: () => ID, description: "Key of the product that has the code." }, productName },
});

exposeProblem(ProductInUse, {
  description: "The product is on documents and cannot be deleted; it can be archived.",
  text: {
    ro: "{productName} apare pe documente, deci nu poate fi șters. Arhivează-l: dispare din liste, iar documentele rămân.",
    en: "{productName} is on documents and cannot be deleted. Archive it: it leaves the lists and the documents stay.",
  },
  fields: { productName },
});
