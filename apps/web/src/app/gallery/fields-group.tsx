import {
  CheckboxField,
  ComboboxField,
  CopyField,
  DateField,
  DecimalField,
  FileDrop,
  FormSection,
  PasswordField,
  SelectField,
  TextAreaField,
  TextField,
  useTexts,
  type ComboboxOption,
} from "@softmanager/ui";
import { useState } from "react";
import { galleryTexts } from "./gallery-texts.ts";
import { sampleCustomers } from "./sample-rows.ts";
import { Group, Specimen } from "./specimen.tsx";

const currencies = ["RON", "EUR", "USD"].map((value) => ({ value, label: value }));

export function FieldsGroup() {
  const text = useTexts(galleryTexts);
  const [value, setValue] = useState({
    text: "Ana SRL",
    email: "ana@",
    password: "parola",
    quantity: "1234.5",
    price: "19.90",
    date: "2026-11-24",
    currency: "RON",
    notes: "",
    hasAgreed: false,
  });
  const bound = <Name extends keyof typeof value>(name: Name) => ({
    value: value[name],
    onChange: (next: (typeof value)[Name]) => setValue((previous) => ({ ...previous, [name]: next })),
  });
  return (
    <Group id="fields" title={text.fields}>
      <Specimen name="TextField, PasswordField, TextAreaField" layout="grid">
        <TextField label={text.customer} description={text.customerHelp} required {...bound("text")} />
        <TextField label={text.email} error={text.emailError} {...bound("email")} />
        <TextField label={text.disabled} disabled {...bound("text")} />
        <PasswordField label={text.password} autoComplete="new-password" {...bound("password")} />
        <TextAreaField label={text.notes} {...bound("notes")} />
      </Specimen>
      <Specimen name="DecimalField, DateField, SelectField, CheckboxField" layout="grid">
        <DecimalField label={text.quantity} {...bound("quantity")} />
        <DecimalField label={text.price} minDecimals={2} suffix="RON" {...bound("price")} />
        <DateField label={text.dueDate} origin={text.dueOrigin} today="2026-11-24" {...bound("date")} />
        <SelectField label={text.currency} options={currencies} {...bound("currency")} />
        <CheckboxField label={text.terms} description={text.termsHelp} {...bound("hasAgreed")} />
      </Specimen>
      <Specimen name="ComboboxField, FileDrop, CopyField" layout="grid">
        <CustomerCombobox />
        <FileDrop
          label={text.logo}
          description={text.logoHelp}
          accept={["image/png"]}
          maxBytes={1_000_000}
          onFile={() => undefined}
        />
        <CopyField label={text.link} description={text.linkHelp} value="https://softmanager.example/d/9f2c" />
      </Specimen>
      <Specimen name="FormSection" layout="stack">
        <FormSection title={text.section} description={text.sectionHelp} columns={2}>
          <TextField label={text.customer} {...bound("text")} />
          <TextField label={text.email} {...bound("email")} />
        </FormSection>
      </Specimen>
    </Group>
  );
}

function CustomerCombobox() {
  const text = useTexts(galleryTexts);
  const [typed, setTyped] = useState("");
  const options: ComboboxOption[] = sampleCustomers
    .filter((name) => name.toLowerCase().includes(typed.toLowerCase()))
    .slice(0, 6)
    .map((name, index) => ({ id: name, label: name, description: `RO ${18547290 + index}` }));
  return (
    <ComboboxField
      label={text.customer}
      description={text.customerHelp}
      value={typed}
      onChange={setTyped}
      options={options}
      onPick={({ label }) => setTyped(label)}
      onFreeEntry={setTyped}
    />
  );
}
