import { useQuery } from "@apollo/client/react";
import { IconFileInvoice, formatMoney, useLanguage, useTexts } from "@softmanager/ui";
import { useEffect } from "react";
import { useGo } from "../../../app/address.ts";
import type { PaletteSourceProps } from "../../../app/feature.ts";
import { kindWords } from "../document-words.ts";
import { signed } from "../model/signs.ts";
import { DocumentListDocument } from "../operations.generated.ts";
import { documentTitles } from "../titles.ts";

/** Finds documents for the palette: by number, customer, code or amount. */
export function DocumentSource({ query, onResults }: PaletteSourceProps) {
  const go = useGo();
  const kinds = useTexts(kindWords);
  const { language } = useLanguage();
  const { documents: group } = useTexts(documentTitles);
  const { data } = useQuery(DocumentListDocument, { variables: { first: 6, filter: { search: query } } });
  useEffect(() => {
    onResults(
      data?.documents.edges.map(({ node: { id, kind, state, number, buyerName, totals, currency } }) => ({
        id: `document-${id}`,
        group,
        label: `${kinds[kind]} ${number ?? ""}`.trim(),
        description: [buyerName, formatMoney(signed(totals.payable, kind), currency, language)]
          .filter(Boolean)
          .join(" · "),
        icon: IconFileInvoice,
        run: () => go(state === "DRAFT" ? `documents/${id}/edit` : `documents/${id}`),
      })),
    );
  }, [data, group, kinds, language, go, onResults]);
  return null;
}
