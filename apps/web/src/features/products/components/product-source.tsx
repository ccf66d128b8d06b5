import { useQuery } from "@apollo/client/react";
import { formatMoney, IconPackage, useLanguage, useTexts } from "@softmanager/ui";
import { useEffect } from "react";
import { useGo } from "../../../app/address.ts";
import { useMay } from "../../../app/company.ts";
import type { PaletteSourceProps } from "../../../app/feature.ts";
import { ProductsByTextDocument } from "../operations.generated.ts";
import { productTitles } from "../titles.ts";

/** Finds products for the palette, by name or code. */
export function ProductSource({ query, onResults }: PaletteSourceProps) {
  const go = useGo();
  const { language } = useLanguage();
  const { products: group } = useTexts(productTitles);
  const mayRead = useMay("product:read");
  const { data } = useQuery(ProductsByTextDocument, { variables: { text: query }, skip: !mayRead });
  useEffect(() => {
    if (!mayRead) return onResults([]);
    onResults(
      data?.productsByText.map(({ product: { id, name, productCode, unitPrice, currency } }) => ({
        id: `product-${id}`,
        group,
        label: name,
        description: [productCode, formatMoney(unitPrice, currency, language)].filter(Boolean).join(" · "),
        icon: IconPackage,
        run: () => go(`products/${id}`),
      })),
    );
  }, [data, group, mayRead, language, go, onResults]);
  return null;
}
