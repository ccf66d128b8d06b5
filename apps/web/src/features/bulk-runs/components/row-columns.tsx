import type { TextsIn } from "@softmanager/texts";
import { StatusChip, useTexts, type DataTableColumn, type Tone } from "@softmanager/ui";
import { useMemo } from "react";
import type { BulkRunPartsFragment, BulkRunRowsQuery } from "../../../app/bulk/operations.generated.ts";
import { runTexts } from "../../../app/bulk/run-texts.ts";

export type ReportRow = BulkRunRowsQuery["bulkRun"]["rows"]["edges"][number]["node"];

const tones: Record<ReportRow["outcome"], Tone> = {
  WAITING: "neutral",
  DONE: "success",
  REFUSED: "danger",
  SKIPPED: "neutral",
  CANCELLED: "neutral",
};

const folders: Record<BulkRunPartsFragment["subject"], string> = {
  CUSTOMER: "customers",
  PRODUCT: "products",
  DOCUMENT: "documents",
};

/** Where the record of a row is; a draft that could not be issued opens where it can be mended. */
export function pathOfRecord({ subject, act }: BulkRunPartsFragment, { recordId, outcome }: ReportRow): string {
  const path = `${folders[subject]}/${recordId}`;
  return act === "ISSUE" && outcome === "REFUSED" ? `${path}/edit` : path;
}

/** To whom a document goes or went by mail, or why to nobody. */
function mailedTo(text: TextsIn<typeof runTexts>, mailing: ReportRow["mailing"]): string {
  if (!mailing) return "";
  if (mailing.addresses.length > 0) return text.mailedTo({ addresses: mailing.addresses.join(", ") });
  return mailing.isAddressless ? text.mailedToNobody : "";
}

export function useRowColumns(): readonly DataTableColumn<ReportRow>[] {
  const text = useTexts(runTexts);
  return useMemo(
    () => [
      {
        id: "record",
        header: text.record,
        minWidth: 14,
        isFixed: true,
        compact: "title",
        cell: ({ label }) => label || text.nameless,
      },
      {
        id: "outcome",
        header: text.outcome,
        width: 9,
        compact: "amount",
        cell: ({ outcome }) => <StatusChip tone={tones[outcome]}>{text[`one${outcome}`]}</StatusChip>,
      },
      {
        id: "reason",
        header: text.reason,
        minWidth: 20,
        compact: "detail",
        cell: ({ message, details, mailing }) => {
          const reason = [message, ...details, mailedTo(text, mailing)].filter(Boolean).join(" ");
          return reason && <span title={reason}>{reason}</span>;
        },
      },
    ],
    [text],
  );
}
