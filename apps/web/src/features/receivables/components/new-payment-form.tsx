import { currencies } from "@softmanager/domain";
import { paymentMethods } from "@softmanager/inputs";
import {
  DateField,
  DecimalField,
  FormSection,
  formatMoney,
  SelectField,
  TextField,
  useField,
  useLanguage,
  useTexts,
} from "@softmanager/ui";
import { today } from "../../../app/clock.ts";
import { paymentMethodWords } from "../../../app/payment-method-words.ts";
import type { useNewPayment } from "../model/use-new-payment.ts";
import type { PayerPartsFragment } from "../operations.generated.ts";
import { allocationTexts, paymentTexts } from "../payment-texts.ts";
import { OpenDocuments } from "./open-documents.tsx";
import { PayerField } from "./payer-field.tsx";
import classes from "./payments.module.css";

interface NewPaymentFormProps {
  id: string;
  payment: ReturnType<typeof useNewPayment>;
  /** Chosen before the page was opened. */
  payer: PayerPartsFragment | undefined;
}

/** A payment's fields, and the documents it settles. */
export function NewPaymentForm({ id, payment, payer }: NewPaymentFormProps) {
  const text = useTexts(allocationTexts);
  return (
    <form
      id={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void payment.save();
      }}
    >
      <FormSection title={text.received} description={text.receivedText} columns={2}>
        <div className={classes.whole}>
          <Customer payment={payment} payer={payer} />
        </div>
        <Amount payment={payment} />
        <Circumstances payment={payment} />
      </FormSection>
      <FormSection title={text.divided} description={text.dividedText}>
        {payment.customerId ? (
          <OpenDocuments {...payment} emptyText={text.nothingOpen({ currency: payment.currency })} />
        ) : (
          <p className={classes.quiet}>{text.pickFirst}</p>
        )}
      </FormSection>
    </form>
  );
}

type PartProps = Pick<NewPaymentFormProps, "payment">;

function Customer({ payment, payer }: PartProps & Pick<NewPaymentFormProps, "payer">) {
  const text = useTexts(allocationTexts);
  const words = useTexts(paymentTexts);
  const { error, ref } = useField(payment.form.control, "customerId");
  return (
    <PayerField
      ref={ref}
      label={words.customer}
      placeholder={text.customerHint}
      emptyText={text.noCustomer}
      initial={payer?.name ?? ""}
      description={<Standing payment={payment} />}
      error={error}
      required
      autoFocus={payer === undefined}
      onPick={(picked) => void payment.pick(picked)}
      onForget={payment.forget}
    />
  );
}

/** How the customer stands, in the payment's currency and in others. */
function Standing({ payment: { balances, currency, customerId } }: PartProps) {
  const text = useTexts(allocationTexts);
  const { language } = useLanguage();
  if (!customerId) return null;
  const money = (amount: string, unit: string) => formatMoney(amount, unit, language);
  const isSomething = (amount: string) => /[1-9]/.test(amount);
  const here = balances.find((balance) => balance.currency === currency);
  const elsewhere = balances.filter((balance) => balance.currency !== currency && isSomething(balance.open));
  const others = elsewhere.map((balance) => money(balance.open, balance.currency)).join(", ");
  return [
    here && isSomething(here.open) ? text.owes({ amount: money(here.open, currency) }) : text.owesNothing({ currency }),
    others && text.alsoOwes({ amounts: others }),
    here && isSomething(here.credit) && text.alsoCredit({ amount: money(here.credit, currency) }),
  ]
    .filter(Boolean)
    .join(" ");
}

function Amount({ payment }: PartProps) {
  const words = useTexts(paymentTexts);
  const { control } = payment.form;
  const amount = useField(control, "amount");
  const currency = useField(control, "currency");
  return (
    <>
      <DecimalField
        label={words.amount}
        {...amount}
        onChange={(next) => {
          payment.noteTyping();
          amount.onChange(next);
        }}
        minDecimals={2}
        suffix={currency.value}
        required
      />
      <SelectField
        label={words.currency}
        {...currency}
        onChange={payment.changeCurrency}
        options={currencies.map(({ code }) => ({ value: code, label: code }))}
      />
    </>
  );
}

function Circumstances({ payment: { form } }: PartProps) {
  const text = useTexts(allocationTexts);
  const words = useTexts(paymentTexts);
  const methods = useTexts(paymentMethodWords);
  const receivedOn = useField(form.control, "receivedOn");
  const method = useField(form.control, "method");
  const reference = useField(form.control, "reference");
  const note = useField(form.control, "note");
  return (
    <>
      <DateField label={words.receivedOn} {...receivedOn} today={today()} max={today()} required />
      <SelectField
        label={words.method}
        {...method}
        options={paymentMethods.map((value) => ({ value, label: methods[value] }))}
      />
      <TextField label={words.reference} {...reference} description={text.referenceHint} autoComplete="off" />
      <TextField label={words.note} {...note} autoComplete="off" />
    </>
  );
}
