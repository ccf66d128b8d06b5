import { useTexts } from "@softmanager/ui";
import { MailSettingsDocument } from "../operations.generated.ts";
import { SettingsSource } from "../settings-source.tsx";
import { MailSettings } from "./mail-settings.tsx";
import { mailSettingsTexts } from "./mail-settings-texts.ts";

/** What is mailed by itself, and the words that mails begin with. */
export function MailsPage() {
  const text = useTexts(mailSettingsTexts);
  return (
    <SettingsSource query={MailSettingsDocument} title={text.mails} description={text.mailsText}>
      {({ mailRule, mailWordings }, reload) => <MailSettings rule={mailRule} wordings={mailWordings} reload={reload} />}
    </SettingsSource>
  );
}
