import { currencies, taxCategories, vatRatesOn } from "@softmanager/domain";
import { useTexts, type ListFilter } from "@softmanager/ui";
import { today } from "../../../app/clock.ts";
import { readVat, type ListAddress } from "../model/list-address.ts";
import { productFormTexts, productTexts, taxCategoryWords } from "../product-texts.ts";

/** What the list of products can be narrowed by. */
export function useProductFilters({ vat }: ListAddress): readonly ListFilter[] {
  const text = useTexts(productTexts);
  const vatWord = useVatWord();
  return [
    {
      kind: "choice",
      name: "vat",
      label: text.vat,
      options: vatChoices(vat).map((value) => ({ value, label: vatWord(value) })),
    },
    {
      kind: "choice",
      name: "currency",
      label: text.currency,
      options: currencies.map(({ code }) => ({ value: code, label: code })),
    },
  ];
}

/** The rates in force, the categories without VAT, and the one in the address, which may be an old rate. */
function vatChoices(chosen: string | undefined): string[] {
  const rates = vatRatesOn(today()).map(({ rate }) => `S:${rate}`);
  const others = taxCategories.filter((category) => category !== "S" && category !== "Z");
  return [...new Set([...rates, ...others, ...(chosen ? [chosen] : [])])];
}

function useVatWord(): (vat: string) => string {
  const words = useTexts(taxCategoryWords);
  const text = useTexts(productFormTexts);
  return (vat) => {
    const { taxCategory, rate } = readVat(vat) ?? {};
    if (rate !== undefined) return text.rate({ rate });
    return taxCategory ? words[taxCategory] : vat;
  };
}
