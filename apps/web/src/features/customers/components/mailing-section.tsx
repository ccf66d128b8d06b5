import { useQuery } from "@apollo/client/react";
import { Skeleton } from "@mantine/core";
import { FormSection, SelectField, useNotify, useTexts } from "@softmanager/ui";
import { useCommand } from "../../../app/api/use-command.ts";
import { mailingTexts } from "../customer-texts.ts";
import { CustomerMailRuleDocument, SetCustomerMailRuleDocument, type MailChoice } from "../operations.generated.ts";
import classes from "./customers.module.css";

const choices = ["AS_COMPANY", "ALWAYS", "NEVER"] as const satisfies readonly MailChoice[];

interface MailingSectionProps {
  customerId: string;
  isReadOnly: boolean;
}

/** Whether this customer's documents are mailed once they are issued; acts at once. */
export function MailingSection({ customerId, isReadOnly }: MailingSectionProps) {
  const text = useTexts(mailingTexts);
  const notify = useNotify();
  const { data, refetch } = useQuery(CustomerMailRuleDocument, {
    variables: { customerId },
    fetchPolicy: "cache-and-network",
  });
  const [set, { busy }] = useCommand(SetCustomerMailRuleDocument);
  const rule = data?.customerMailRule;

  async function choose(choice: MailChoice) {
    const answer = await set({ customerId, choice, expectedVersion: rule?.version ?? 0 });
    if (answer?.__typename === "CustomerMailRule") return notify.success(text.saved);
    if (answer?.__typename === "VersionConflict") await refetch();
    if (answer) notify.problem(answer.message);
    return undefined;
  }

  return (
    <FormSection title={text.title} description={text.text}>
      {rule ? (
        <div className={classes.pair}>
          <SelectField
            label={text.onIssue}
            value={rule.choice}
            onChange={(choice) => void choose(choice as MailChoice)}
            options={choices.map((value) => ({ value, label: text[value] }))}
            description={rule.sendsOnIssue ? text.goes : text.stays}
            disabled={isReadOnly || busy}
          />
        </div>
      ) : (
        <Skeleton h="3.5rem" w="18rem" />
      )}
    </FormSection>
  );
}
