import { MoneyText, useTexts, type DataTableColumn } from "@softmanager/ui";
import { useMemo } from "react";
import { productTexts } from "../product-texts.ts";
import type { ProductPartsFragment } from "../operations.generated.ts";
import { VatText } from "./vat-text.tsx";
import classes from "./products.module.css";

export type ProductRow = ProductPartsFragment;

/** What the list tells of each product. */
export function useProductColumns(): readonly DataTableColumn<ProductRow>[] {
  const text = useTexts(productTexts);
  return useMemo(
    () => [
      {
        id: "name",
        header: text.name,
        cell: (row) => row.name,
        minWidth: 14,
        isFixed: true,
        isSortable: true,
        compact: "title",
      },
      { id: "code", header: text.code, cell: (row) => row.productCode, width: 9, compact: "detail" },
      { id: "unit", header: text.unit, cell: (row) => row.unitName, width: 6 },
      { id: "vat", header: text.vat, cell: (row) => <VatText product={row} />, width: 9, compact: "status" },
      {
        id: "price",
        header: text.price,
        cell: (row) => <MoneyText amount={row.unitPrice} currency={row.currency} />,
        width: 9.5,
        align: "right",
        compact: "amount",
      },
      {
        id: "priceMode",
        header: text.priceHolds,
        cell: (row) => <span className={classes.muted}>{text[row.priceMode]}</span>,
        width: 7,
      },
      {
        id: "description",
        header: text.description,
        cell: (row) => row.description,
        minWidth: 12,
        isHiddenAtFirst: true,
      },
      {
        id: "classification",
        header: text.classification,
        cell: (row) => row.classification?.code,
        width: 9,
        isHiddenAtFirst: true,
      },
      { id: "account", header: text.account, cell: (row) => row.account, width: 8, isHiddenAtFirst: true },
    ],
    [text],
  );
}
