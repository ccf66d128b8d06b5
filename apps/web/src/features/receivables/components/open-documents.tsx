import { Skeleton } from "@mantine/core";
import { ErrorState, useTexts } from "@softmanager/ui";
import { referenceOf } from "../../../app/api/error.ts";
import { useFailureText } from "../../../app/api/use-failure-text.ts";
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
  const failureText = useFailureText();
  if (open.error) {
    return (
      <ErrorState title={text.openFailed} reference={referenceOf(open.error)} onRetry={open.reload}>
        {failureText(open.error)}
      </ErrorState>
    );
  }
  if (open.isLoading) return <Skeleton h="8rem" />;
  if (open.documents.length === 0) return <p className={classes.quiet}>{emptyText}</p>;
  return <DivisionTable documents={open.documents} {...{ currency, division }} hasMore={open.hasMore} />;
}
