import { languages } from "@softmanager/domain";
import { Page, PageHeader, QuickTabs, useTexts } from "@softmanager/ui";
import { SegmentedControl } from "@mantine/core";
import { z } from "zod";
import { useSearchParams } from "../../../../app/address.ts";
import { kindsWords, languageWords } from "../../document-words.ts";
import { writtenKinds } from "../kinds.ts";
import type { MailRulePartsFragment, MailWordingPartsFragment } from "../operations.generated.ts";
import { AutomaticSection } from "./automatic-section.tsx";
import { mailSettingsTexts } from "./mail-settings-texts.ts";
import classes from "./mails.module.css";
import { WordingEditor, type Wording } from "./wording-editor.tsx";

const search = z.object({ kind: z.enum(writtenKinds).catch("INVOICE"), language: z.enum(languages).catch("ro") });

interface MailSettingsProps {
  rule: MailRulePartsFragment;
  wordings: readonly MailWordingPartsFragment[];
  reload: () => Promise<unknown>;
}

/** Whether documents go by themselves, and in which words, by kind and language. */
export function MailSettings({ rule, wordings, reload }: MailSettingsProps) {
  const text = useTexts(mailSettingsTexts);
  const kinds = useTexts(kindsWords);
  const spoken = useTexts(languageWords);
  const [{ kind, language }, change] = useSearchParams(search);
  const wording = wordings.find((each) => each.kind === kind && each.language === language);
  return (
    <Page title={text.mails}>
      <PageHeader title={text.mails} description={text.mailsText} />
      <AutomaticSection rule={rule} reload={reload} />
      <section className={classes.wording} aria-label={text.wording}>
        <h2 className={classes.heading}>{text.wording}</h2>
        <p className={classes.muted}>{text.wordingText}</p>
        <QuickTabs
          label={text.kinds}
          value={kind}
          onChange={(next) => change({ kind: next === "INVOICE" ? undefined : next })}
          tabs={writtenKinds.map((id) => ({ id, label: kinds[id] }))}
        />
        <SegmentedControl
          className={classes.language}
          aria-label={text.language}
          size="sm"
          value={language}
          onChange={(next) => change({ language: next === "ro" ? undefined : next })}
          data={languages.map((value) => ({ value, label: spoken[value] }))}
        />
        {wording && (
          <WordingEditor key={`${wording.id} ${wording.isOwn}`} wording={wording as Wording} reload={reload} />
        )}
      </section>
    </Page>
  );
}
