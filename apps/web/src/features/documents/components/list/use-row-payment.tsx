import { useQuery } from "@apollo/client/react";
import { decimal } from "@softmanager/domain";
import { useState } from "react";
import { useMay } from "../../../../app/company.ts";
import { DocumentForReadingDocument } from "../../operations.generated.ts";
import { PaymentDialog } from "../detail/payment-dialog.tsx";
import type { DocumentRow } from "./document-columns.tsx";

/** Booking what came in for a document without leaving the list, which then says what is left. */
export function useRowPayment(reload: () => void) {
  const [paid, setPaid] = useState<DocumentRow>();
  const mayRecord = useMay("payment:record");
  const isOwed = ({ state, balance }: DocumentRow) =>
    mayRecord && state === "ISSUED" && balance !== null && decimal(balance.balance).isPositive();
  const close = () => setPaid(undefined);
  const handleRecorded = () => {
    close();
    reload();
  };
  const dialog = paid && <RowPayment documentId={paid.id} onClose={close} onRecorded={handleRecorded} />;
  return { isOwed, pay: setPaid, dialog };
}

export type RowPayments = Pick<ReturnType<typeof useRowPayment>, "isOwed" | "pay">;

interface RowPaymentProps {
  documentId: string;
  onClose: () => void;
  onRecorded: () => void;
}

/** The dialog asks for what only the document's own page knows; until that has come there is nothing to fill in. */
function RowPayment({ documentId, onClose, onRecorded }: RowPaymentProps) {
  const { data } = useQuery(DocumentForReadingDocument, {
    variables: { id: documentId },
    fetchPolicy: "network-only",
  });
  return data && <PaymentDialog document={data.document} onClose={onClose} onRecorded={onRecorded} />;
}
