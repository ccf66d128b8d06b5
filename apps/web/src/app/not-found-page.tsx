import { EmptyState, IconFileOff, Page, UiLink, useTexts } from "@softmanager/ui";
import { appTexts } from "./app-texts.ts";

/** There is nothing at this address, or it is none of the visitor's business. */
export function NotFoundPage() {
  const text = useTexts(appTexts);
  return (
    <Page title={text.notFoundTitle}>
      <EmptyState icon={IconFileOff} title={text.notFoundTitle} action={<UiLink href="/">{text.home}</UiLink>}>
        {text.notFoundText}
      </EmptyState>
    </Page>
  );
}
