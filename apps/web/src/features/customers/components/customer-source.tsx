import { useQuery } from "@apollo/client/react";
import { IconUsers } from "@softmanager/ui";
import { useEffect } from "react";
import { useGo } from "../../../app/address.ts";
import type { PaletteSourceProps } from "../../../app/feature.ts";
import { CustomersByTextDocument } from "../operations.generated.ts";

/** Finds customers for the palette. */
export function CustomerSource({ query, onResults }: PaletteSourceProps) {
  const go = useGo();
  const { data } = useQuery(CustomersByTextDocument, { variables: { text: query } });
  useEffect(() => {
    onResults(
      data?.customersByText.map(({ id, name, fiscalCode }) => ({
        id: `customer-${id}`,
        label: name,
        ...(fiscalCode && { description: fiscalCode }),
        icon: IconUsers,
        run: () => go(`customers/${id}`),
      })),
    );
  }, [data, go, onResults]);
  return null;
}
