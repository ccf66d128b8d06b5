import { Button } from "@mantine/core";
import { useTexts } from "@softmanager/ui";
import { useState } from "react";
import { MailFields, RecipientsField } from "../mail/mail-fields.tsx";
import { mailTexts } from "../mail/mail-texts.ts";
import type { MailDraft } from "../mail/use-mail-writing.ts";
import classes from "./issuing.module.css";

interface SendOnIssueProps {
  mail: MailDraft;
  error: string | undefined;
}

/** Where the document goes once it has its number; the words only for whoever wants to change them. */
export function SendOnIssue({ mail, error }: SendOnIssueProps) {
  const text = useTexts(mailTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <RecipientsField mail={mail} error={error} />
      {isOpen ? (
        <MailFields mail={mail} />
      ) : (
        <Button variant="subtle" size="compact-sm" className={classes.edit} onClick={() => setOpen(true)}>
          {text.edit}
        </Button>
      )}
    </div>
  );
}
