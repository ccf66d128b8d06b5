import { Skeleton } from "@mantine/core";
import { FormSection, useTexts } from "@softmanager/ui";
import { productFormTexts } from "../product-texts.ts";

/** The card's shape while it is on its way: nothing moves when it arrives. */
export function CardSkeleton() {
  const text = useTexts(productFormTexts);
  return (
    <div aria-hidden>
      {[text.what, text.money, text.books].map((title) => (
        <FormSection key={title} title={title} columns={2}>
          {[0, 1, 2, 3].map((field) => (
            <Skeleton key={field} h="2rem" mt="1.5rem" mb="1.25rem" />
          ))}
        </FormSection>
      ))}
    </div>
  );
}
