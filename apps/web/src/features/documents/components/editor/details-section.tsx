import { Button } from "@mantine/core";
import {
  DateField,
  DecimalField,
  IconChevronDown,
  IconChevronRight,
  SelectField,
  TextField,
  useTexts,
} from "@softmanager/ui";
import { paymentMeansWords } from "../../../../app/payment-means-words.ts";
import { useDraft, useSession, useWatched } from "../../model/use-session.ts";
import { AddressFields } from "./address-fields.tsx";
import classes from "./editor.module.css";
import { editorTexts } from "./editor-texts.ts";
import { PrecedingFields } from "./preceding-fields.tsx";
import { useDraftField } from "./use-draft-field.ts";

/** What only some documents need: folded away until asked for, or until something in it is missing. */
export function DetailsSection() {
  const text = useTexts(editorTexts);
  const { panels } = useSession();
  const isOpen = useWatched(panels, (open) => open.details);
  const toggle = () => panels.set({ ...panels.get(), details: !isOpen });
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <section className={classes.section} aria-label={text.details}>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        onClick={toggle}
        aria-expanded={isOpen}
        leftSection={<Chevron size={15} />}
      >
        {text.details}
      </Button>
      {isOpen && (
        <>
          <DateFields />
          <PaymentFields />
          <DeliveryFields />
          <ReferenceFields />
        </>
      )}
    </section>
  );
}

function DateFields() {
  const text = useTexts(editorTexts);
  const today = useWatched(useSession().terms, (terms) => terms.today);
  return (
    <fieldset className={classes.group}>
      <legend>{text.dates}</legend>
      <DateField label={text.taxPointDate} {...useDraftField("taxPointDate")} today={today} />
      <DateField label={text.periodStart} {...useDraftField("periodStart")} today={today} />
      <DateField label={text.periodEnd} {...useDraftField("periodEnd")} today={today} />
    </fieldset>
  );
}

function PaymentFields() {
  const text = useTexts(editorTexts);
  const words = useTexts(paymentMeansWords);
  const currency = useDraft((draft) => draft.currency);
  const means = useDraftField("paymentMeansCode");
  const options = Object.entries(words).map(([value, label]) => ({ value, label }));
  const isKnown = options.some(({ value }) => value === means.value);
  return (
    <fieldset className={classes.group}>
      <legend>{text.payment}</legend>
      <SelectField
        label={text.paymentMeans}
        {...means}
        options={isKnown ? options : [...options, { value: means.value, label: means.value }]}
      />
      <DecimalField label={text.prepaid} {...useDraftField("prepaid")} minDecimals={2} suffix={currency} />
      <TextField label={text.paymentTerms} {...useDraftField("paymentTerms")} maxLength={300} />
    </fieldset>
  );
}

function DeliveryFields() {
  const text = useTexts(editorTexts);
  const today = useWatched(useSession().terms, (terms) => terms.today);
  return (
    <fieldset className={classes.group}>
      <legend>{text.delivery}</legend>
      <DateField label={text.deliveryDate} {...useDraftField("delivery.date")} today={today} />
      <TextField label={text.deliveryParty} {...useDraftField("delivery.partyName")} maxLength={200} />
      <AddressFields path="delivery.address" />
    </fieldset>
  );
}

function ReferenceFields() {
  const text = useTexts(editorTexts);
  return (
    <fieldset className={classes.group}>
      <legend>{text.references}</legend>
      <TextField label={text.orderNumber} {...useDraftField("references.orderNumber")} maxLength={200} />
      <TextField label={text.contractNumber} {...useDraftField("references.contractNumber")} maxLength={200} />
      <TextField label={text.despatchNumber} {...useDraftField("references.despatchNumber")} maxLength={200} />
      <TextField label={text.buyerReference} {...useDraftField("references.buyerReference")} maxLength={200} />
      <TextField label={text.projectNumber} {...useDraftField("references.projectNumber")} maxLength={200} />
      <TextField label={text.receivingNumber} {...useDraftField("references.receivingNumber")} maxLength={200} />
      <TextField label={text.salesOrderNumber} {...useDraftField("references.salesOrderNumber")} maxLength={200} />
      <PrecedingFields />
    </fieldset>
  );
}
