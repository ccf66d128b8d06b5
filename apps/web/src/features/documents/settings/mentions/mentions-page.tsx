import { useTexts } from "@softmanager/ui";
import { MentionSettingsDocument } from "../operations.generated.ts";
import { SettingsSource } from "../settings-source.tsx";
import { MentionSettings } from "./mention-settings.tsx";
import { mentionTexts } from "./mention-texts.ts";

/** The sentences that documents begin with. */
export function MentionsPage() {
  const text = useTexts(mentionTexts);
  return (
    <SettingsSource query={MentionSettingsDocument} title={text.mentions} description={text.mentionsText}>
      {({ defaultMentions }) => <MentionSettings mentions={defaultMentions} />}
    </SettingsSource>
  );
}
