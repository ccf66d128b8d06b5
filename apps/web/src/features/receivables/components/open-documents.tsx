import { Skeleton } from "@mantine/core";
import { useTexts } from "@softmanager/ui";
import { LoadFailure } from "../../../app/api/load-failure.tsx";
import type { DivisionInHand } from "../model/use-division.ts";
import type { useOpenDocuments } from "../model/use-open-documents.ts";
import { allocationTexts } from "../payment-texts.ts";
import { DivisionTable } from "./division-table.tsx";
import classes from "./payments.module.css";

interface OpenDocumentsProps {
  open: ReturnType<typeof useOpenDocuments>;
  division: DivisionInHand;
  currency: string;
  /** Said when nothing is owed. */
  emptyText: string;
}

/** What a customer owes in a currency, to be settled; or why there is nothing to settle. */
export function OpenDocuments({ open, division, currency, emptyText }: OpenDocumentsProps) {
  const text = useTexts(allocationTexts);
  if (open.error) {
    return <LoadFailure error={open.error} title={text.openFailed} onRetry={open.reload} />;
  }
  if (open.isLoading) return <Skeleton h="8rem" />;
  if (open.documents.length === 0) return <p className={classes.quiet}>{emptyText}</p>;
  return <DivisionTable documents={open.documents} {...{ currency, division }} hasMore={open.hasMore} />;
}
