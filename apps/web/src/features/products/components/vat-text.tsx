import { formatDecimal, useLanguage, useTexts } from "@softmanager/ui";
import { taxCategoryWords } from "../product-texts.ts";
import type { ProductPartsFragment } from "../operations.generated.ts";

/** How a product is taxed, in a word: "21 %", "Scutit". */
export function VatText({ product }: { product: Pick<ProductPartsFragment, "taxCategory" | "taxRate"> }) {
  const words = useTexts(taxCategoryWords);
  const { language } = useLanguage();
  const { taxCategory, taxRate } = product;
  if (taxCategory !== "S") return words[taxCategory];
  return <span data-figures>{formatDecimal(taxRate, language)}&nbsp;%</span>;
}
