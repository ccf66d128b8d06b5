import { InlineBanner, UiLink, useTexts } from "@softmanager/ui";
import { usePathTo } from "../../../app/address.ts";
import { customerTexts } from "../customer-texts.ts";

export interface Duplicate {
  customerId: string;
  customerName: string;
  message: string;
}

/** The same customer has a card already: says so, and opens it. */
export function DuplicateBanner({ customerId, customerName, message }: Duplicate) {
  const text = useTexts(customerTexts);
  const pathTo = usePathTo();
  return (
    <InlineBanner
      tone="warning"
      title={text.duplicate}
      action={<UiLink href={pathTo(`customers/${customerId}`)}>{text.openExisting({ name: customerName })}</UiLink>}
    >
      {message}
    </InlineBanner>
  );
}
