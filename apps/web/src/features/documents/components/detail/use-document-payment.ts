import { decimal, isDecimal } from "@softmanager/domain";
import { formatMoney, useLanguage, useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useCommand } from "../../../../app/api/use-command.ts";
import { today } from "../../../../app/clock.ts";
import { useSteadyKey } from "../../model/use-steady-key.ts";
import {
  RecordPaymentDocument,
  type DocumentPagePartsFragment,
  type PaymentMethod,
  type RecordPaymentMutation,
} from "../../operations.generated.ts";
import { detailTexts } from "./detail-texts.ts";

/** How the payment is being written down. */
export interface PaymentWriting {
  /** Decimal string, or what was typed. */
  amount: string;
  receivedOn: string;
  method: PaymentMethod;
  reference: string;
  /** Whether what is over what is owed is to stay as the customer's credit. */
  keepsCredit: boolean;
}

/** What is wrong, at the field it is about; at the amount where it is about the whole. */
export type PaymentFaults = { readonly [field in "amount" | "receivedOn" | "reference"]?: string };

const refetch = ["DocumentForReading", "PaymentsOfDocument", "DocumentTimeline", "DocumentCounts", "DocumentTotals"];

/** A payment for one document being written down, begun with all that is owed. */
export function useDocumentPayment(document: DocumentPagePartsFragment, onRecorded: () => void) {
  const text = useTexts(detailTexts);
  const { language } = useLanguage();
  const notify = useNotify();
  const { currency } = document;
  const owed = document.balance?.balance ?? "0.00";
  const [writing, setWriting] = useState<PaymentWriting>(() => begun(owed));
  const [faults, setFaults] = useState<PaymentFaults>({});
  const [record, { busy }] = useCommand(RecordPaymentDocument, { refetch });
  const keyOf = useSteadyKey();
  const money = (value: string) => formatMoney(value, currency, language);
  const over = overOf(writing.amount, owed);
  const customerId = document.customer?.id ?? null;

  function fault(): string | undefined {
    if (!isAmount(writing.amount)) return text.amountNeeded;
    if (over && !customerId) return text.noCreditForNobody({ amount: money(owed) });
    return over && !writing.keepsCredit ? text.keepOrLess({ amount: money(over) }) : undefined;
  }

  async function submit() {
    const wrong = fault();
    if (wrong) return setFaults({ amount: wrong });
    const { amount, receivedOn, method, reference } = writing;
    const received = { customerId, currency, amount, receivedOn, method, reference: reference || null };
    const input = { ...received, allocations: [{ documentId: document.id, amount: over ? owed : amount }] };
    const result = await record({ ...input, idempotencyKey: keyOf(input) });
    if (result?.__typename === "Payment") {
      notify.success(text.recorded({ amount: money(amount) }));
      onRecorded();
    } else if (result) setFaults(faultsOf(result));
  }

  function change(part: Partial<PaymentWriting>) {
    setFaults({});
    setWriting((before) => ({ ...before, ...part }));
  }
  const mayKeep = over !== undefined && customerId !== null;
  return { writing, change, submit, busy, faults, owed, over, mayKeep, money };
}

export type DocumentPayment = ReturnType<typeof useDocumentPayment>;

function begun(amount: string): PaymentWriting {
  return { amount, receivedOn: today(), method: "BANK", reference: "", keepsCredit: false };
}

type Refusal = Exclude<RecordPaymentMutation["recordPayment"], { __typename: "Payment" }>;

function faultsOf(refusal: Refusal): PaymentFaults {
  if (refusal.__typename === "ReceivedInFuture") return { receivedOn: refusal.message };
  if (refusal.__typename !== "InvalidInput") return { amount: refusal.message };
  const [issue] = refusal.issues;
  const isElsewhere = issue?.path === "receivedOn" || issue?.path === "reference";
  return issue ? { [isElsewhere ? issue.path : "amount"]: issue.message } : {};
}

export function isAmount(typed: string): boolean {
  return isDecimal(typed) && decimal(typed).isPositive();
}

/** What was received beyond what is owed. */
function overOf(amount: string, owed: string): string | undefined {
  if (!isAmount(amount)) return undefined;
  const over = decimal(amount).minus(decimal(owed));
  return over.isPositive() ? over.toFixed(2) : undefined;
}
