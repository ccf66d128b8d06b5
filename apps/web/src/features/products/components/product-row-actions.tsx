import { ArchiveAct } from "../../../app/records/archive-act.tsx";
import { useProductActs } from "../model/use-product-acts.ts";
import type { ProductRow } from "./product-columns.tsx";

/** At the end of a row. */
export function ProductRowActions({ product }: { product: ProductRow }) {
  return <ArchiveAct record={product} acts={useProductActs()} />;
}
