import { useQuery } from "@apollo/client/react";
import { formatCount, MoneyText, useLanguage, useTexts, type Selection } from "@softmanager/ui";
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

/** What the selection comes to, per currency: of the rows at hand here, of everything that matches on the server. */
export function ListSums({ rows, selection, filter }: ListSumsProps) {
  if (selection.scope === "all") return <SumsOfAll filter={filter} />;
  return <SumsOfRows rows={rows.filter(({ id }) => selection.ids.has(id))} />;
}

function SumsOfRows({ rows }: { rows: readonly DocumentRowPartsFragment[] }) {
  return <Sums sums={sumsOf(rows)} />;
}

function SumsOfAll({ filter }: { filter: DocumentFilter }) {
  const { data } = useQuery(DocumentTotalsDocument, { variables: { filter, ids: null }, fetchPolicy: "network-only" });
  return <Sums sums={data?.documentTotals ?? []} />;
}

interface Sum {
  currency: string;
  gross: string;
  balance: string;
  count?: number;
}

function Sums({ sums }: { sums: readonly Sum[] }) {
  const text = useTexts(listTexts);
  const { language } = useLanguage();
  if (sums.length === 0) return null;
  return (
    <span className={classes.sums} role="status">
      {sums.map(({ currency, gross, balance, count }) => (
        <span key={currency} className={classes.sum}>
          <span className={classes.sumLabel}>
            {text.sumsOfAll}
            {count !== undefined && ` (${formatCount(count, language)})`}
          </span>
          <MoneyText amount={gross} currency={currency} emphasis="strong" />
          {/[1-9]/.test(balance) && (
            <>
              <span className={classes.sumLabel}>{text.balance}</span>
              <MoneyText amount={balance} currency={currency} />
            </>
          )}
        </span>
      ))}
    </span>
  );
}
