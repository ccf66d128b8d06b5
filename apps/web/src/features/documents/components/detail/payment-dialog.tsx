import { Button, Group } from "@mantine/core";
import { decimal, isDecimal } from "@softmanager/domain";
import {
  DateField,
  DecimalField,
  formatMoney,
  SelectField,
  TextField,
  useLanguage,
  useNotify,
  useTexts,
} from "@softmanager/ui";
import { useState, type FormEvent } from "react";
import { useCommand } from "../../../../app/api/use-command.ts";
import { today } from "../../../../app/clock.ts";
import { useSteadyKey } from "../../model/use-steady-key.ts";
import {
  RecordPaymentDocument,
  type DocumentPagePartsFragment,
  type PaymentMethod,
} from "../../operations.generated.ts";
import { Dialog } from "../dialog.tsx";
import classes from "./detail.module.css";
import { detailTexts } from "./detail-texts.ts";

interface PaymentDialogProps {
  document: DocumentPagePartsFragment;
  onClose: () => void;
}

const methods: readonly PaymentMethod[] = ["BANK", "CASH", "CARD", "OTHER"];

/** Books what came in for a document: everything is filled in, so that recording a full payment takes one more press. */
export function PaymentDialog({ document, onClose }: PaymentDialogProps) {
  const text = useTexts(detailTexts);
  const { language } = useLanguage();
  const notify = useNotify();
  const { currency } = document;
  const owed = document.balance?.balance ?? "0.00";
  const [amount, setAmount] = useState(owed);
  const [receivedOn, setReceivedOn] = useState(today);
  const [method, setMethod] = useState<PaymentMethod>("BANK");
  const [reference, setReference] = useState("");
  const [error, setError] = useState<string>();
  const [record, { busy }] = useCommand(RecordPaymentDocument, {
    refetch: ["DocumentForReading", "PaymentsOfDocument"],
  });
  const keyOf = useSteadyKey();
  const money = (value: string) => formatMoney(value, currency, language);
  const isAmount = isDecimal(amount) && decimal(amount).isPositive();

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (!isAmount) return setError(text.amountNeeded);
    const set = decimal(amount).compare(decimal(owed)) > 0 ? owed : amount;
    const input = {
      customerId: document.customer?.id ?? null,
      currency,
      amount,
      receivedOn,
      method,
      reference: reference || null,
      allocations: [{ documentId: document.id, amount: set }],
    };
    const result = await record({ ...input, idempotencyKey: keyOf(input) });
    if (result?.__typename === "Payment") {
      notify.success(text.recorded({ amount: money(amount) }));
      onClose();
    } else if (result) setError(result.__typename === "InvalidInput" ? result.issues[0]?.message : result.message);
  }

  return (
    <Dialog onClose={onClose} title={text.recordPayment} size="26rem">
      <form className={classes.dialog} onSubmit={(event) => void handleSubmit(event)} noValidate>
        <DecimalField
          label={text.amount}
          value={amount}
          onChange={(next) => {
            setError(undefined);
            setAmount(next);
          }}
          minDecimals={2}
          suffix={currency}
          error={error}
          description={isAmount ? remainderText(amount, owed, { text, money }) : undefined}
          autoFocus
        />
        <div className={classes.two}>
          <DateField
            label={text.receivedOn}
            value={receivedOn}
            onChange={setReceivedOn}
            today={today()}
            max={today()}
          />
          <SelectField
            label={text.method}
            value={method}
            onChange={(value) => setMethod(methods.find((known) => known === value) ?? "BANK")}
            options={methods.map((value) => ({ value, label: text[value] }))}
          />
        </div>
        <TextField
          label={text.reference}
          value={reference}
          onChange={setReference}
          description={text.referenceHint}
          maxLength={140}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {text.record}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

interface Said {
  text: ReturnType<typeof useTexts<typeof detailTexts>>;
  money: (amount: string) => string;
}

/** What the amount leaves to be paid, or gives beyond it. */
function remainderText(amount: string, owed: string, { text, money }: Said): string {
  const rest = decimal(owed).minus(decimal(amount));
  if (rest.isZero()) return text.exact;
  return rest.isPositive()
    ? text.partial({ amount: money(rest.toFixed(2)) })
    : text.over({ amount: money(rest.abs().toFixed(2)) });
}
