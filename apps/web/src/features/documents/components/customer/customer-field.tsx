import { ComboboxField, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { fieldId } from "../../model/field-id.ts";
import { useProblem } from "../editor/use-draft-field.ts";
import { customerTexts } from "./customer-texts.ts";
import { fiscalCodeIn, type BuyerChoice } from "./use-buyer-choice.ts";
import { useCustomerOptions } from "./use-customer-options.tsx";

interface CustomerFieldProps {
  choice: BuyerChoice;
  isAsking: boolean;
  onFiscalCode: (code: string) => void;
  onDone: () => void;
}

/** Who buys: a customer by name or code; a code nobody has yet is fetched, any other text is a one-off buyer. */
export function CustomerField({ choice, isAsking, onFiscalCode, onDone }: CustomerFieldProps) {
  const text = useTexts(customerTexts);
  const [typed, setTyped] = useState("");
  const { options, isSearching } = useCustomerOptions(typed);
  const id = fieldId("buyer");

  function handleFreeEntry(entry: string) {
    const code = fiscalCodeIn(entry);
    if (code) onFiscalCode(code);
    else choice.write({ name: entry });
    onDone();
  }

  return (
    <ComboboxField
      id={id}
      label={text.customer}
      placeholder={text.placeholder}
      value={typed}
      onChange={setTyped}
      options={options}
      isSearching={isSearching || isAsking}
      error={useProblem(id)}
      autoFocus
      required
      onPick={({ customer }) => {
        choice.pick(customer);
        onDone();
      }}
      onFreeEntry={handleFreeEntry}
      freeEntryLabel={(entry) => {
        const code = fiscalCodeIn(entry);
        return code ? text.fromRegister({ code }) : text.onlyHere({ name: entry });
      }}
    />
  );
}
