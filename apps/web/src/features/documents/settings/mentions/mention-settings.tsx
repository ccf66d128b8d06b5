import { languages } from "@softmanager/domain";
import { Page, PageHeader, QuickTabs, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { z } from "zod";
import { useSearchParams } from "../../../../app/address.ts";
import { useMay } from "../../../../app/company.ts";
import { kindsWords } from "../../document-words.ts";
import { writtenKinds } from "../kinds.ts";
import type { MentionPartsFragment } from "../operations.generated.ts";
import { MentionDialog } from "./mention-dialog.tsx";
import { MentionGroup, type EditedMention } from "./mention-group.tsx";
import { mentionTexts } from "./mention-texts.ts";

const search = z.object({ kind: z.enum(writtenKinds).catch("INVOICE") });

/** The sentences that documents begin with, by kind and language; each is saved on its own. */
export function MentionSettings({ mentions }: { mentions: readonly MentionPartsFragment[] }) {
  const text = useTexts(mentionTexts);
  const kinds = useTexts(kindsWords);
  const mayChange = useMay("company:update");
  const [{ kind }, changeSearch] = useSearchParams(search);
  const [edited, setEdited] = useState<EditedMention>();
  const ofKind = (wanted: string) => mentions.filter((mention) => mention.kind === wanted);
  const inLanguage = (wanted: string) => ofKind(kind).filter(({ language }) => language === wanted);
  const mention = edited && "id" in edited ? mentions.find(({ id }) => id === edited.id) : undefined;
  const language = mention?.language ?? (edited && "language" in edited ? edited.language : "ro");
  return (
    <Page title={text.mentions}>
      <PageHeader title={text.mentions} description={text.mentionsText} />
      <QuickTabs
        label={text.kinds}
        value={kind}
        onChange={(next) => changeSearch({ kind: next === "INVOICE" ? undefined : next })}
        tabs={writtenKinds.map((id) => ({ id, label: kinds[id], count: ofKind(id).length }))}
      />
      {languages.map((spoken) => (
        <MentionGroup
          key={spoken}
          kind={kind}
          language={spoken}
          mentions={inLanguage(spoken)}
          isReadOnly={!mayChange}
          onEdit={setEdited}
        />
      ))}
      {edited && (
        <MentionDialog
          mention={mention}
          suggestion={"suggestion" in edited ? edited.suggestion : ""}
          kind={kind}
          language={language}
          position={1 + Math.max(-1, ...inLanguage(language).map(({ position }) => position))}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Page>
  );
}
