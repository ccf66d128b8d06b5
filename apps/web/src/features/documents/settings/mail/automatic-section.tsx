import { CheckboxField, FormSection, useNotify, useTexts } from "@softmanager/ui";
import { useCommand } from "../../../../app/api/use-command.ts";
import { useMay } from "../../../../app/company.ts";
import { SetMailRuleDocument, type MailRulePartsFragment } from "../operations.generated.ts";
import { mailSettingsTexts } from "./mail-settings-texts.ts";

interface AutomaticSectionProps {
  rule: MailRulePartsFragment;
  reload: () => Promise<unknown>;
}

/** Whether documents are mailed once they are issued; acts at once. */
export function AutomaticSection({ rule, reload }: AutomaticSectionProps) {
  const text = useTexts(mailSettingsTexts);
  const notify = useNotify();
  const mayChange = useMay("company:update");
  const [set, { busy }] = useCommand(SetMailRuleDocument);

  async function handleChange(sendsOnIssue: boolean) {
    const answer = await set({ sendsOnIssue, expectedVersion: rule.version });
    if (answer?.__typename === "MailRule") return notify.success(sendsOnIssue ? text.turnedOn : text.turnedOff);
    if (answer?.__typename === "VersionConflict") await reload();
    if (answer) notify.problem(answer.message);
    return undefined;
  }

  return (
    <FormSection title={text.automatic} description={text.automaticText}>
      <CheckboxField
        label={text.sendsOnIssue}
        value={rule.sendsOnIssue}
        onChange={(sends) => void handleChange(sends)}
        description={text.sendsOnIssueText}
        disabled={!mayChange || busy}
      />
    </FormSection>
  );
}
