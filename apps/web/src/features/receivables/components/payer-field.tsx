import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { ComboboxField, type ComboboxOption } from "@softmanager/ui";
import { useState, type ReactNode, type Ref } from "react";
import { PayersByTextDocument, type PayerPartsFragment } from "../operations.generated.ts";

interface PayerFieldProps {
  label: string;
  onPick: (payer: PayerPartsFragment) => void;
  /** The text was changed after a customer had been picked. */
  onForget?: () => void;
  /** What the field shows before anything is typed. */
  initial?: string;
  emptyText: string;
  placeholder?: string;
  description?: ReactNode;
  leftSection?: ReactNode;
  error?: string | undefined;
  required?: boolean;
  autoFocus?: boolean;
  ref?: Ref<HTMLInputElement>;
}

interface PayerOption extends ComboboxOption {
  payer: PayerPartsFragment;
}

const quietMs = 120;

/** A customer by a few letters of name or code; those used last, while nothing is typed. */
export function PayerField({ onPick, onForget, initial = "", ...rest }: PayerFieldProps) {
  const [typed, setTyped] = useState(initial);
  const [text] = useDebouncedValue(typed.trim(), quietMs);
  const { data, previousData, loading } = useQuery(PayersByTextDocument, {
    variables: { text },
    fetchPolicy: "cache-and-network",
  });
  const payers = (data ?? previousData)?.customersByText ?? [];
  const options: PayerOption[] = payers.map((payer) => ({
    id: payer.id,
    label: payer.name,
    description: [payer.vatCode ?? payer.fiscalCode, payer.address.city].filter(Boolean).join(" · "),
    payer,
  }));
  return (
    <ComboboxField
      {...rest}
      value={typed}
      options={options}
      isSearching={loading && !data}
      onChange={(next) => {
        setTyped(next);
        onForget?.();
      }}
      onPick={({ label, payer }) => {
        setTyped(label);
        onPick(payer);
      }}
    />
  );
}
