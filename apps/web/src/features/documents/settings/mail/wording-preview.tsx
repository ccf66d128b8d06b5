import { useQuery } from "@apollo/client/react";
import { Skeleton } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useTexts } from "@softmanager/ui";
import { MailWordingPreviewDocument, type MailWordingPartsFragment } from "../operations.generated.ts";
import { mailSettingsTexts } from "./mail-settings-texts.ts";
import classes from "./mails.module.css";
import type { Words } from "./wording-editor.tsx";

const quietMs = 300;

interface WordingPreviewProps {
  wording: MailWordingPartsFragment;
  words: Words;
}

/** The mail that comes of the words, for a document that there is not: the server's own page, in a frame that runs nothing. */
export function WordingPreview({ wording: { kind, language }, words: { subject, body } }: WordingPreviewProps) {
  const text = useTexts(mailSettingsTexts);
  const [asked] = useDebouncedValue(JSON.stringify({ kind, language, subject, body }), quietMs);
  const { data, previousData } = useQuery(MailWordingPreviewDocument, {
    variables: { words: JSON.parse(asked) },
    fetchPolicy: "cache-and-network",
  });
  const shown = (data ?? previousData)?.mailWordingPreview;
  return (
    <section className={classes.preview} aria-label={text.preview}>
      <p className={classes.muted}>{text.previewText}</p>
      {shown ? (
        <>
          <p className={classes.previewSubject}>{shown.subject}</p>
          <iframe title={text.preview} sandbox="" srcDoc={shown.html} className={classes.frame} tabIndex={-1} />
        </>
      ) : (
        <Skeleton height={420} />
      )}
    </section>
  );
}
