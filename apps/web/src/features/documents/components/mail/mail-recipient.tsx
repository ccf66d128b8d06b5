import { Button } from "@mantine/core";
import {
  formatInstant,
  IconArrowBackUp,
  IconBan,
  IconClock,
  IconHelp,
  IconMailCheck,
  IconMailOff,
  IconSend,
  StatusChip,
  useTexts,
  type Icon,
  type Tone,
} from "@softmanager/ui";
import { useState } from "react";
import { useMay } from "../../../../app/company.ts";
import type { MailPartsFragment, MailState } from "../../operations.generated.ts";
import detail from "../detail/detail.module.css";
import { BounceDialog } from "./bounce-dialog.tsx";
import classes from "./mail.module.css";
import { mailStateTexts, mailTexts } from "./mail-texts.ts";
import { ResendDialog } from "./resend-dialog.tsx";

export type Recipient = MailPartsFragment["recipients"][number];

interface MailRecipientProps {
  mail: MailPartsFragment;
  recipient: Recipient;
}

/** Each has a sign of its own, so that they are told apart without their colour too. */
const looks: Readonly<Record<MailState, { tone: Tone; icon: Icon }>> = {
  QUEUED: { tone: "info", icon: IconClock },
  ACCEPTED: { tone: "info", icon: IconSend },
  DELIVERED: { tone: "success", icon: IconMailCheck },
  BOUNCED: { tone: "danger", icon: IconArrowBackUp },
  FAILED: { tone: "danger", icon: IconMailOff },
  REFUSED: { tone: "danger", icon: IconBan },
  UNKNOWN: { tone: "warning", icon: IconHelp },
};

/** One person a mail goes to: what is known, in whose words, and what can be done about it. */
export function MailRecipient({ mail, recipient }: MailRecipientProps) {
  const text = useTexts(mailTexts);
  const words = useTexts(mailStateTexts);
  const sentence = useStateSentence(recipient);
  const { email, state, response } = recipient;
  const next = mail.recipients.find(({ resentFromId }) => resentFromId === recipient.id);
  return (
    <li className={classes.mail} aria-label={email}>
      <div className={classes.mailHead}>
        <span className={classes.address}>
          {email}
          {mail.isTest && <span className={detail.quiet}> · {text.isTest}</span>}
        </span>
        <StatusChip {...looks[state]}>{text[state]}</StatusChip>
      </div>
      <p className={detail.quiet}>{sentence}</p>
      {response && (
        <p className={classes.words} aria-label={words.words}>
          {response}
        </p>
      )}
      {next && <p className={detail.quiet}>{words.resentTo({ address: next.email })}</p>}
      {!next && !mail.isTest && <RecipientActs recipient={recipient} />}
    </li>
  );
}

function useStateSentence({ state, changedAt, nextAttemptAt, attempts, bouncedBy }: Recipient): string {
  const text = useTexts(mailStateTexts);
  const time = formatInstant(changedAt);
  const next = nextAttemptAt && formatInstant(nextAttemptAt);
  if (state === "QUEUED") return next && attempts > 0 ? text.waiting({ time: next }) : text.QUEUED;
  if (state === "UNKNOWN" && next) return text.unknownAgain({ time: next });
  if (state === "BOUNCED" && bouncedBy) return text.bouncedBy({ name: bouncedBy, time });
  return text[state]({ time });
}

const resendable: readonly MailState[] = ["BOUNCED", "FAILED", "REFUSED", "UNKNOWN"];
const returnable: readonly MailState[] = ["ACCEPTED", "DELIVERED", "UNKNOWN"];

function RecipientActs({ recipient }: { recipient: Recipient }) {
  const text = useTexts(mailStateTexts);
  const maySend = useMay("document:send");
  const [open, setOpen] = useState<"resend" | "bounce">();
  const close = () => setOpen(undefined);
  if (!maySend) return null;
  return (
    <div className={classes.acts}>
      {resendable.includes(recipient.state) && (
        <Button variant="default" size="compact-sm" onClick={() => setOpen("resend")}>
          {text.resend}
        </Button>
      )}
      {returnable.includes(recipient.state) && (
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setOpen("bounce")}>
          {text.cameBack}
        </Button>
      )}
      {open === "resend" && <ResendDialog recipient={recipient} onClose={close} />}
      {open === "bounce" && <BounceDialog recipient={recipient} onClose={close} />}
    </div>
  );
}
