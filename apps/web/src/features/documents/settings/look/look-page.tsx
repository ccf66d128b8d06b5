import { useTexts } from "@softmanager/ui";
import { LookDocument } from "../operations.generated.ts";
import { SettingsSource } from "../settings-source.tsx";
import { LookSettings } from "./look-settings.tsx";
import { lookTexts } from "./look-texts.ts";

/** What documents look like. */
export function LookPage() {
  const text = useTexts(lookTexts);
  return (
    <SettingsSource query={LookDocument} title={text.look} description={text.lookText}>
      {({ company }, reload) => <LookSettings company={{ ...company, __typename: "Company" }} reload={reload} />}
    </SettingsSource>
  );
}
