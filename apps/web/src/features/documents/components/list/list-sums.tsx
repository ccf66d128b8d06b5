import { useQuery } from "@apollo/client/react";
import { MoneyText, useTexts, type Selection } from "@softmanager/ui";
import { sumsOf } from "../../model/sums.ts";
import {
  DocumentTotalsDocument,
  type DocumentFilter,
  type DocumentRowPartsFragment,
} from "../../operations.generated.ts";
import classes from "./list.module.css";
import { listTexts } from "./list-texts.ts";

interface ListSumsProps {
  rows: readonly DocumentRowPartsFragment[];
  selection: Selection;
  filter: DocumentFilter;
}

/**
 * What the selection comes to, per currency: of the rows at hand here, of everything that matches on the server. While
 * nothing is selected, what the whole list comes to.
 */
export function ListSums({ rows, selection, filter }: ListSumsProps) {
  const text = useTexts(listTexts);
  if (selection.scope === "all") return <SumsOfAll filter={filter} label={text.sumsOfSelection} />;
  if (selection.ids.size === 0) return <SumsOfAll filter={filter} label={text.sumsOfList} />;
  return <Sums label={text.sumsOfSelection} sums={sumsOf(rows.filter(({ id }) => selection.ids.has(id)))} />;
}

function SumsOfAll({ filter, label }: { filter: DocumentFilter; label: string }) {
  const { data, previousData } = useQuery(DocumentTotalsDocument, {
    variables: { filter, ids: null },
    fetchPolicy: "cache-and-network",
  });
  return <Sums label={label} sums={(data ?? previousData)?.documentTotals ?? []} />;
}

interface Sum {
  currency: string;
  payable: string;
  balance: string;
}

function Sums({ label, sums }: { label: string; sums: readonly Sum[] }) {
  const text = useTexts(listTexts);
  if (sums.length === 0) return null;
  return (
    <span className={classes.sums} role="status">
      <span className={classes.sumLabel}>{label}</span>
      {sums.map(({ currency, payable, balance }) => (
        <span key={currency} className={classes.sum}>
          <MoneyText amount={payable} currency={currency} emphasis="strong" />
          {/[1-9]/.test(balance) && (
            <span className={classes.sumLabel}>
              {text.owed} <MoneyText amount={balance} currency={currency} />
            </span>
          )}
        </span>
      ))}
    </span>
  );
}
