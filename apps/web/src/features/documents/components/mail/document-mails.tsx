import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { formatInstant, StatusChip, useNotify, useTexts, type Tone } from "@softmanager/ui";
import { useEffect } from "react";
import { useCommand } from "../../../../app/api/use-command.ts";
import {
  MailsOfDocumentDocument,
  ResendMailDocument,
  type MailPartsFragment,
  type MailState,
} from "../../operations.generated.ts";
import detail from "../detail/detail.module.css";
import classes from "./mail.module.css";
import { mailTexts } from "./mail-texts.ts";

const tones: Readonly<Record<MailState, Tone>> = {
  QUEUED: "info",
  ACCEPTED: "success",
  BOUNCED: "danger",
  FAILED: "danger",
  REFUSED: "danger",
  UNKNOWN: "warning",
};

const askEveryMs = 2000;

/** Every mail of a document, with the truth about each recipient: never more than a server said. */
export function DocumentMails({ documentId }: { documentId: string }) {
  const text = useTexts(mailTexts);
  const { data, startPolling, stopPolling } = useQuery(MailsOfDocumentDocument, {
    variables: { id: documentId },
    fetchPolicy: "cache-and-network",
  });
  const mails = data?.document.mails ?? [];
  const isWaiting = mails.some(({ recipients }) => recipients.some(({ state }) => state === "QUEUED"));
  useEffect(() => {
    if (!isWaiting) return undefined;
    startPolling(askEveryMs);
    return stopPolling;
  }, [isWaiting, startPolling, stopPolling]);

  return (
    <section className={detail.section}>
      <h2 className={detail.heading}>{text.mails}</h2>
      {data && mails.length === 0 && <p className={detail.quiet}>{text.noMails}</p>}
      <ul className={detail.list}>
        {mails.flatMap((mail) =>
          mail.recipients.map((recipient) => <RecipientRow key={recipient.id} {...{ mail, recipient }} />),
        )}
      </ul>
    </section>
  );
}

interface RecipientRowProps {
  mail: MailPartsFragment;
  recipient: MailPartsFragment["recipients"][number];
}

function RecipientRow({ mail, recipient }: RecipientRowProps) {
  const text = useTexts(mailTexts);
  const { email, state, response, changedAt, nextAttemptAt } = recipient;
  const canResend = ["BOUNCED", "FAILED", "REFUSED", "UNKNOWN"].includes(state) && !mail.isTest;
  const when = nextAttemptAt ? text.nextAttempt({ time: formatInstant(nextAttemptAt) }) : formatInstant(changedAt);
  return (
    <li className={classes.mail}>
      <div className={classes.mailHead}>
        <span className={classes.address}>
          {email}
          {mail.isTest && <span className={detail.quiet}> · {text.isTest}</span>}
        </span>
        <StatusChip tone={tones[state]}>{text[state]}</StatusChip>
      </div>
      <p className={detail.quiet}>{[when, response].filter(Boolean).join(" · ")}</p>
      {canResend && <ResendButton recipientId={recipient.id} address={email} />}
    </li>
  );
}

function ResendButton({ recipientId, address }: { recipientId: string; address: string }) {
  const text = useTexts(mailTexts);
  const notify = useNotify();
  const [resend, { busy }] = useCommand(ResendMailDocument, { refetch: ["MailsOfDocument"] });

  async function handleClick() {
    const result = await resend({ recipientId, idempotencyKey: crypto.randomUUID() });
    if (result?.__typename === "Mail") notify.success(text.resent({ address }));
    else if (result) notify.problem(result.message);
  }

  return (
    <Button
      variant="subtle"
      size="compact-sm"
      className={detail.start}
      onClick={() => void handleClick()}
      loading={busy}
    >
      {text.resend}
    </Button>
  );
}
