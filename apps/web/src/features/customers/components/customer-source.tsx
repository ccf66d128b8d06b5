import { useQuery } from "@apollo/client/react";
import { IconUsers, useTexts } from "@softmanager/ui";
import { useEffect } from "react";
import { useGo } from "../../../app/address.ts";
import type { PaletteSourceProps } from "../../../app/feature.ts";
import { CustomersByTextDocument } from "../operations.generated.ts";
import { customerTitles } from "../titles.ts";

/** Finds customers for the palette. */
export function CustomerSource({ query, onResults }: PaletteSourceProps) {
  const go = useGo();
  const { customers: group } = useTexts(customerTitles);
  const { data } = useQuery(CustomersByTextDocument, { variables: { text: query } });
  useEffect(() => {
    onResults(
      data?.customersByText.map(({ id, name, fiscalCode, address, email }) => ({
        id: `customer-${id}`,
        group,
        label: name,
        // Those of one name and no code are told apart by where they are.
        description: [fiscalCode, address.city || email].filter(Boolean).join(" · "),
        icon: IconUsers,
        run: () => go(`customers/${id}`),
      })),
    );
  }, [data, group, go, onResults]);
  return null;
}
