import { useApolloClient, useQuery } from "@apollo/client/react";
import { recordPaymentInput } from "@softmanager/inputs";
import { formatMoney, useLanguage, useNotify, useTexts } from "@softmanager/ui";
import { useEffect, useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import type { z } from "zod";
import { useCommand } from "../../../app/api/use-command.ts";
import { showIssues, useInputForm } from "../../../app/form.ts";
import {
  PayerBalancesDocument,
  RecordCustomerPaymentDocument,
  type PayerBalancesQuery,
  type PayerPartsFragment,
} from "../operations.generated.ts";
import { allocationTexts } from "../payment-texts.ts";
import { today } from "../../../app/clock.ts";
import { allocationsOf } from "./division.ts";
import { useDivision } from "./use-division.ts";
import { useOpenDocuments } from "./use-open-documents.ts";
import { movedQueries } from "./use-payment-acts.ts";

export type PaymentValues = z.input<typeof recordPaymentInput>;

const blankPayment = (): PaymentValues => ({
  customerId: null,
  currency: "RON",
  amount: "",
  receivedOn: today(),
  method: "BANK",
  reference: "",
  note: "",
});

/** A payment being written down: its form, what its customer owes, and how it is divided. */
export function useNewPayment(first: PayerPartsFragment | undefined) {
  const form = useInputForm<PaymentValues>(recordPaymentInput, blankPayment());
  const [customerId, currency, amount] = useWatch({
    control: form.control,
    name: ["customerId", "currency", "amount"],
  });
  const open = useOpenDocuments({ customerId, currency });
  const division = useDivision({ amount, owed: open.documents, subject: `${customerId} ${currency}` });
  const payer = usePayer(form);
  usePicked(first, payer.pick);
  const { save, busy, recordedId } = useRecording({ form, division, owed: open.documents });
  return { form, open, division, save, busy, recordedId, customerId, currency, ...payer };
}

type PaymentForm = ReturnType<typeof useInputForm<PaymentValues>>;

/** Choosing who paid proposes the currency and the amount they owe, until somebody types another. */
function usePayer(form: PaymentForm) {
  const client = useApolloClient();
  const isTyped = useRef(false);
  const customerId = useWatch({ control: form.control, name: "customerId" });
  const { data } = useQuery(PayerBalancesDocument, {
    variables: { customerId: customerId ?? "" },
    skip: !customerId,
  });

  function propose(currency: string, balances: PayerBalancesQuery["customerBalance"]) {
    form.setValue("currency", currency);
    const open = balances.find((balance) => balance.currency === currency)?.open;
    if (!isTyped.current) form.setValue("amount", open && /[1-9]/.test(open) ? open : "");
  }

  async function pick({ id, currency }: PayerPartsFragment) {
    form.clearErrors("customerId");
    form.setValue("customerId", id, { shouldDirty: true });
    const variables = { customerId: id };
    const known = await client
      .query({ query: PayerBalancesDocument, variables, fetchPolicy: "network-only" })
      .catch(() => undefined);
    if (form.getValues("customerId") !== id) return;
    const balances = known?.data?.customerBalance ?? [];
    const usual = currency ?? known?.data?.company.currency ?? "RON";
    const owed = balances.filter(({ open }) => /[1-9]/.test(open));
    propose((owed.find((balance) => balance.currency === usual) ?? owed[0])?.currency ?? usual, balances);
    form.setFocus("amount", { shouldSelect: true });
  }

  return {
    balances: data?.customerBalance ?? [],
    pick,
    forget: () => form.setValue("customerId", null, { shouldDirty: true }),
    changeCurrency: (currency: string) => propose(currency, data?.customerBalance ?? []),
    noteTyping: () => {
      isTyped.current = true;
    },
  };
}

/** Who was named before the page was opened is picked once. */
function usePicked(first: PayerPartsFragment | undefined, pick: (payer: PayerPartsFragment) => Promise<void>) {
  const isDone = useRef(false);
  useEffect(() => {
    if (!first || isDone.current) return;
    isDone.current = true;
    void pick(first);
  }, [first, pick]);
}

interface Recorded {
  form: PaymentForm;
  division: ReturnType<typeof useDivision>;
  owed: ReturnType<typeof useOpenDocuments>["documents"];
}

function useRecording({ form, division, owed }: Recorded) {
  const text = useTexts(allocationTexts);
  const { language } = useLanguage();
  const notify = useNotify();
  const [record, { busy }] = useCommand(RecordCustomerPaymentDocument, { refetch: movedQueries });
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [recordedId, setRecordedId] = useState<string>();

  const submit = form.handleSubmit(async (values) => {
    if (!division.isSound) return showProblem();
    const allocations = allocationsOf(division.parts, owed);
    const result = await record({ ...values, allocations, idempotencyKey });
    if (!result) return;
    if (result.__typename === "Payment") {
      notify.success(text.wasRecorded({ amount: formatMoney(result.amount, result.currency, language) }));
      setRecordedId(result.id);
    } else if (result.__typename === "ReceivedInFuture") {
      showIssues(form, [{ path: "receivedOn", message: result.message }]);
    } else if (result.__typename !== "InvalidInput" || !showIssues(form, ofFields(result.issues))) {
      notify.problem(result.message);
    }
  });

  function showProblem() {
    if (!division.left.startsWith("-")) return document.querySelector<HTMLElement>("td [aria-invalid=true]")?.focus();
    const amount = formatMoney(division.left.slice(1), form.getValues("currency"), language);
    showIssues(form, [{ path: "amount", message: text.overAmount({ amount }) }]);
  }

  async function save() {
    if (form.getValues("customerId")) return submit();
    showIssues(form, [{ path: "customerId", message: text.customerNeeded }]);
  }

  return { save, busy, recordedId };
}

/** Those of the form's own fields; the parts of the division have none of theirs. */
function ofFields(issues: readonly { path: string; message: string }[]) {
  return issues.filter(({ path }) => !path.startsWith("allocations"));
}
