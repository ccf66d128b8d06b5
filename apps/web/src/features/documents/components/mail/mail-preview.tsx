import { Skeleton } from "@mantine/core";
import { IconPaperclip, useTexts } from "@softmanager/ui";
import { LoadFailure } from "../../../../app/api/load-failure.tsx";
import classes from "./mail.module.css";
import { mailTexts } from "./mail-texts.ts";
import type { MailDraft } from "./use-mail-writing.ts";

/** The mail as its reader will see it: the server's own page, shut in a frame that runs nothing. */
export function MailPreview({ mail: { preview, error, retry } }: { mail: MailDraft }) {
  const text = useTexts(mailTexts);
  if (!preview && error) return <LoadFailure error={error} title={text.previewFailed} onRetry={retry} />;
  if (!preview) return <Skeleton height={420} />;
  const { from, subject, html, attachmentName } = preview;
  return (
    <section className={classes.preview} aria-label={text.preview}>
      <p className={classes.previewHead}>{text.preview}</p>
      <p className={classes.previewLine}>
        <span>{text.from}</span> {from.name ? `${from.name} <${from.email}>` : from.email}
      </p>
      <p className={classes.previewLine}>
        <span>{text.subject}</span> <strong>{subject}</strong>
      </p>
      {attachmentName && (
        <p className={classes.previewLine}>
          <IconPaperclip size={14} stroke={1.75} aria-label={text.attachment} /> {attachmentName}
        </p>
      )}
      <iframe title={text.preview} sandbox="" srcDoc={html} className={classes.frame} tabIndex={-1} />
    </section>
  );
}
