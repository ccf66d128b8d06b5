import { Skeleton } from "@mantine/core";
import { FormSection, useTexts } from "@softmanager/ui";
import { customerFormTexts } from "../customer-texts.ts";

/** The card's shape while it is on its way: nothing moves when it arrives. */
export function CardSkeleton() {
  const text = useTexts(customerFormTexts);
  return (
    <div aria-hidden>
      {[text.identity, text.address, text.reach].map((title) => (
        <FormSection key={title} title={title} columns={2}>
          {[0, 1, 2, 3].map((field) => (
            <Skeleton key={field} h="2rem" mt="1.5rem" mb="1.25rem" />
          ))}
        </FormSection>
      ))}
    </div>
  );
}
