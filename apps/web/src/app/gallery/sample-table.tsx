import { Button } from "@mantine/core";
import {
  DataTable,
  DateText,
  emptySelection,
  EmptyState,
  ErrorState,
  IconFileInvoice,
  MoneyText,
  StatusChip,
  useTexts,
  type DataTableColumn,
  type SortOrder,
} from "@softmanager/ui";
import { useMemo, useState } from "react";
import { galleryTexts } from "./gallery-texts.ts";
import { sampleInvoices, stateTones, type SampleInvoice } from "./sample-rows.ts";

export type SampleTableState = "long" | "loading" | "empty" | "failed";

interface SampleTableProps {
  state: SampleTableState;
  count?: number;
  onPeek?: (invoice: SampleInvoice) => void;
  activeId?: string;
}

const rowId = ({ id }: SampleInvoice) => id;
const rowLabel = ({ number }: SampleInvoice) => number;
const rowHref = () => "/_ui";

/** The table in the state asked for. */
export function SampleTable({ state, count = 100_000, onPeek, activeId }: SampleTableProps) {
  const text = useTexts(galleryTexts);
  const columns = useColumns();
  const rows = useMemo(() => (state === "long" ? sampleInvoices(count) : []), [state, count]);
  const [selection, setSelection] = useState(emptySelection);
  const [sort, setSort] = useState<SortOrder>({ column: "date", direction: "descending" });
  return (
    <DataTable
      {...{ columns, rows, rowId, rowLabel, rowHref, selection, sort, activeId }}
      {...(onPeek && { onPeek })}
      label={text.invoices}
      onSelectionChange={setSelection}
      onSortChange={setSort}
      totalCount={rows.length}
      isLoading={state === "loading"}
      empty={
        <EmptyState icon={IconFileInvoice} title={text.emptyTitle} action={<Button>{text.firstInvoice}</Button>}>
          {text.emptyText}
        </EmptyState>
      }
      error={
        state === "failed" && <ErrorState title={text.errorTitle} reference="0197a1f2" onRetry={() => undefined} />
      }
      bulkActions={
        <Button size="compact-xs" variant="default">
          {text.archive}
        </Button>
      }
      footer={
        <span>
          {text.sum}: <MoneyText amount="1284310.45" currency="RON" emphasis="strong" /> ·{" "}
          <MoneyText amount="18420" currency="EUR" emphasis="strong" />
        </span>
      }
    />
  );
}

function useColumns(): readonly DataTableColumn<SampleInvoice>[] {
  const text = useTexts(galleryTexts);
  return useMemo(
    () => [
      {
        id: "number",
        header: text.number,
        width: 7.5,
        isFixed: true,
        isSortable: true,
        compact: "detail",
        cell: ({ number }) => number,
      },
      { id: "customer", header: text.customer, minWidth: 12, compact: "title", cell: ({ customer }) => customer },
      { id: "date", header: text.date, width: 7, isSortable: true, cell: ({ date }) => <DateText value={date} /> },
      { id: "due", header: text.dueDate, width: 8, cell: ({ dueDate }) => <DateText value={dueDate} /> },
      {
        id: "state",
        header: text.state,
        width: 12,
        compact: "status",
        cell: ({ state }) => (
          <StatusChip tone={stateTones[state]} {...(state === "overdue" && { detail: text.days12 })}>
            {text[state]}
          </StatusChip>
        ),
      },
      {
        id: "total",
        header: text.total,
        width: 10,
        align: "right",
        isSortable: true,
        compact: "amount",
        cell: ({ amount, currency }) => <MoneyText amount={amount} currency={currency} />,
      },
    ],
    [text],
  );
}
