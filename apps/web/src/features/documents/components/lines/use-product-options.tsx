import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import type { ContentLine } from "@softmanager/domain";
import { formatMoney, useLanguage, useTexts, type ComboboxOption } from "@softmanager/ui";
import { fitting } from "../../model/fitting.ts";
import { lineOfProduct } from "../../model/line-of-product.ts";
import { useDraft, useSession } from "../../model/use-session.ts";
import { ProductsToPickDocument } from "../../operations.generated.ts";
import { linesTexts } from "./lines-texts.ts";

export interface ProductOption extends ComboboxOption {
  /** What the product makes of the line. */
  line: Partial<ContentLine>;
}

const quietMs = 120;

/** The products meant by a few letters, with what this customer last paid for each. */
export function useProductOptions(typed: string): readonly ProductOption[] {
  const text = useTexts(linesTexts);
  const { language } = useLanguage();
  const { store, terms } = useSession();
  const customerId = useDraft((draft) => draft.customerId);
  const [asked] = useDebouncedValue(typed.trim(), quietMs);
  const { data, previousData } = useQuery(ProductsToPickDocument, { variables: { text: asked, customerId } });
  const matches = (data ?? previousData)?.productsByText ?? [];
  const options = matches.map((match) => {
    const { product, lastPrice } = match;
    const price = lastPrice ?? product;
    const shown = formatMoney(price.unitPrice, price.currency, language);
    return {
      id: product.id,
      label: product.name,
      description: [product.productCode, product.description].filter(Boolean).join(" · "),
      trailing: lastPrice ? text.lastPrice({ price: shown }) : `${shown} / ${product.unitName}`,
      line: lineOfProduct(match, store.get(), terms.get()),
    };
  });
  return data && asked === typed.trim() ? options : fitting(options, typed);
}
