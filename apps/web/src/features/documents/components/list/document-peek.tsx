import { useQuery } from "@apollo/client/react";
import { Button, Skeleton } from "@mantine/core";
import {
  DateText,
  ErrorState,
  formatDecimal,
  IconCash,
  KeyValues,
  MoneyText,
  PeekPanel,
  useLanguage,
  useTexts,
} from "@softmanager/ui";
import { useGo } from "../../../../app/address.ts";
import { kindWords } from "../../document-words.ts";
import { signed } from "../../model/signs.ts";
import { DocumentForPeekDocument, type DocumentForPeekQuery } from "../../operations.generated.ts";
import { DocumentStatus } from "../document-status.tsx";
import { Totals } from "../editor/totals-panel.tsx";
import type { DocumentRow } from "./document-columns.tsx";
import classes from "./list.module.css";
import { listTexts } from "./list-texts.ts";
import type { RowPayments } from "./use-row-payment.tsx";

interface DocumentPeekProps {
  row: DocumentRow;
  onClose: () => void;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
  payments: RowPayments;
}

/** One document beside the list, which stays where it is. */
export function DocumentPeek({ row, onClose, onPrevious, onNext, payments }: DocumentPeekProps) {
  const text = useTexts(listTexts);
  const kinds = useTexts(kindWords);
  const go = useGo();
  const { data, error, refetch } = useQuery(DocumentForPeekDocument, { variables: { id: row.id } });
  const isDraft = row.state === "DRAFT";
  return (
    <PeekPanel
      title={`${kinds[row.kind]} ${row.number ?? ""}`}
      aside={<DocumentStatus document={row} />}
      onClose={onClose}
      {...(onPrevious && { onPrevious })}
      {...(onNext && { onNext })}
      actions={
        <>
          <Button variant="default" onClick={() => go(isDraft ? `documents/${row.id}/edit` : `documents/${row.id}`)}>
            {isDraft ? text.edit : text.open}
          </Button>
          {payments.isOwed(row) && (
            <Button variant="default" leftSection={<IconCash size={16} />} onClick={() => payments.pay(row)}>
              {text.recordPayment}
            </Button>
          )}
        </>
      }
    >
      <KeyValues
        entries={[
          { label: text.customer, value: row.buyerName },
          { label: text.fiscalCode, value: row.buyer?.vatCode ?? row.buyer?.fiscalCode },
          { label: text.issueDate, value: row.issueDate && <DateText value={row.issueDate} /> },
          { label: text.dueDate, value: row.dueDate && <DateText value={row.dueDate} /> },
        ]}
      />
      {error && <ErrorState title={text.peekFailed} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={120} mt="md" />}
      {data && <PeekedLines document={data.document} />}
    </PeekPanel>
  );
}

function PeekedLines({ document }: { document: DocumentForPeekQuery["document"] }) {
  const { language } = useLanguage();
  const { lines, currency, kind, totals, taxSubtotals } = document;
  return (
    <>
      <table className={classes.peekLines}>
        <tbody>
          {lines.map((line, index) => (
            <tr key={index}>
              <td>
                {line.name}
                <div className={classes.peekDetail}>
                  {formatDecimal(line.quantity, language)} {line.unitName} ×{" "}
                  {formatDecimal(line.unitPrice, language, { minDecimals: 2 })}
                </div>
              </td>
              <td>
                <MoneyText amount={signed(line.net, kind)} currency={currency} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Totals kind={kind} totals={totals} subtotals={taxSubtotals} currency={currency} />
    </>
  );
}
