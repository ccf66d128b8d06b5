import type { TextsIn } from "@softmanager/texts";
import { DateText, MoneyText, useTexts, type DataTableColumn } from "@softmanager/ui";
import { useMemo } from "react";
import { kindWords } from "../../document-words.ts";
import { signed } from "../../model/signs.ts";
import type { DocumentRowPartsFragment } from "../../operations.generated.ts";
import { DocumentStatus } from "../document-status.tsx";
import classes from "./list.module.css";
import { listTexts } from "./list-texts.ts";

export type DocumentRow = DocumentRowPartsFragment;

type Column = DataTableColumn<DocumentRow>;
type ListTexts = TextsIn<typeof listTexts>;

/** What the list can show of a document. */
export function useDocumentColumns(): readonly Column[] {
  const text = useTexts(listTexts);
  const kinds = useTexts(kindWords);
  return useMemo(
    () => [
      ...namingColumns(text, kinds),
      ...dayColumns(text),
      {
        id: "status",
        header: text.status,
        width: 15,
        compact: "status",
        cell: (row) => <DocumentStatus document={row} isPlain />,
      },
      amountColumn("net", text.net, { isHiddenAtFirst: true }),
      amountColumn("vat", text.vat, { isHiddenAtFirst: true }),
      amountColumn("payable", text.payable, { compact: "amount" }),
      balanceColumn(text),
    ],
    [text, kinds],
  );
}

function namingColumns(text: ListTexts, kinds: TextsIn<typeof kindWords>): Column[] {
  return [
    {
      id: "number",
      header: text.number,
      width: 7.5,
      isFixed: true,
      compact: "detail",
      cell: (row) => <NumberCell row={row} />,
    },
    {
      id: "customer",
      header: text.customer,
      minWidth: 12,
      isFixed: true,
      compact: "title",
      cell: ({ buyerName }) => buyerName || <span className={classes.absent}>{text.nobody}</span>,
    },
    { id: "kind", header: text.kind, width: 8, isHiddenAtFirst: true, cell: ({ kind }) => kinds[kind] },
    {
      id: "fiscalCode",
      header: text.fiscalCode,
      width: 8,
      isHiddenAtFirst: true,
      cell: ({ buyer }) => buyer?.vatCode ?? buyer?.fiscalCode,
    },
  ];
}

function dayColumns(text: ListTexts): Column[] {
  return [
    {
      id: "date",
      header: text.issueDate,
      width: 6.5,
      isSortable: true,
      cell: ({ issueDate }) => issueDate && <DateText value={issueDate} />,
    },
    {
      id: "dueDate",
      header: text.dueDate,
      width: 6.5,
      cell: ({ dueDate }) => dueDate && <DateText value={dueDate} />,
    },
  ];
}

/** A draft has no number yet: it is called by what it will be. */
function NumberCell({ row: { number, kind } }: { row: DocumentRow }) {
  const kinds = useTexts(kindWords);
  return number ?? <span className={classes.absent}>{kinds[kind]}</span>;
}

function amountColumn(name: "net" | "vat" | "payable", header: string, rest: Partial<Column>): Column {
  return {
    id: name,
    header,
    width: 8.75,
    align: "right",
    cell: ({ totals, kind, currency }) => <MoneyText amount={signed(totals[name], kind)} currency={currency} />,
    ...rest,
  };
}

function balanceColumn(text: ListTexts): Column {
  return {
    id: "balance",
    header: text.balance,
    width: 8.75,
    align: "right",
    cell: ({ balance, currency, state }) =>
      balance &&
      state === "ISSUED" && (
        <MoneyText
          amount={balance.balance}
          currency={currency}
          emphasis={isNothing(balance.balance) ? "muted" : "normal"}
        />
      ),
  };
}

function isNothing(amount: string): boolean {
  return !/[1-9]/.test(amount);
}
