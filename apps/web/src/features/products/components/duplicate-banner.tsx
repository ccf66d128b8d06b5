import { InlineBanner, UiLink, useTexts } from "@softmanager/ui";
import { usePathTo } from "../../../app/address.ts";
import { productTexts } from "../product-texts.ts";

export interface Duplicate {
  productId: string;
  productName: string;
  message: string;
}

/** Another product bears the code: says so, and opens it. */
export function DuplicateBanner({ productId, productName, message }: Duplicate) {
  const text = useTexts(productTexts);
  const pathTo = usePathTo();
  return (
    <InlineBanner
      tone="warning"
      title={text.duplicate}
      action={<UiLink href={pathTo(`products/${productId}`)}>{text.openExisting({ name: productName })}</UiLink>}
    >
      {message}
    </InlineBanner>
  );
}
