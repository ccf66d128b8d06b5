import type { ReactNode, Ref } from "react";

/** What every field takes. Spread `useField(control, name)` for value, handlers, reference and error. */
export interface FieldProps<Element extends HTMLElement = HTMLInputElement> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  ref?: Ref<Element>;
  name?: string;
  id?: string;
  /** What is wrong and what to do, in the person's language. */
  error?: string | undefined;
  /** Help under the field; gives way to the error. */
  description?: ReactNode;
  /** Where a prefilled value comes from; shown as a hint beside the label. */
  origin?: string;
  required?: boolean;
  disabled?: boolean;
  placeholder?: string;
  autoComplete?: string;
  autoFocus?: boolean;
  /** For cells of a line editor: the label is only read aloud and no room is kept for help. */
  isInline?: boolean;
}
