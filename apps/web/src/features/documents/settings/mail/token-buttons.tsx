import { mailTokens, type MailToken } from "@softmanager/domain";
import { subjectTokens } from "@softmanager/inputs";
import { useTexts } from "@softmanager/ui";
import { useState } from "react";
import { tokenWords, mailSettingsTexts } from "./mail-settings-texts.ts";
import classes from "./mails.module.css";

interface Field {
  value: string;
  onChange: (next: string) => void;
}

interface TokenButtonsProps {
  /** The fields that take tokens, by the id of their input. */
  fields: Readonly<Record<string, Field>>;
  /** Where a token goes while nobody writes anywhere. */
  otherwise: string;
}

/** What the words can leave open, each put where somebody writes. */
export function TokenButtons({ fields, otherwise }: TokenButtonsProps) {
  const text = useTexts(mailSettingsTexts);
  const words = useTexts(tokenWords);
  const [latest, setLatest] = useState(otherwise);
  const isInSubject = latest !== otherwise;

  function insert(token: MailToken) {
    const id = isInSubject && !(subjectTokens as readonly string[]).includes(token) ? otherwise : latest;
    const input = document.getElementById(id);
    const field = fields[id];
    if (!field || !(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) return;
    const [from, to] = [input.selectionStart ?? field.value.length, input.selectionEnd ?? field.value.length];
    const written = `{${token}}`;
    field.onChange(field.value.slice(0, from) + written + field.value.slice(to));
    requestAnimationFrame(() => {
      input.focus();
      input.setSelectionRange(from + written.length, from + written.length);
    });
  }

  return (
    <div className={classes.tokens} role="group" aria-label={text.tokens}>
      <p className={classes.muted}>{text.tokensText}</p>
      {mailTokens.map((token) => (
        <button
          key={token}
          type="button"
          className={classes.token}
          // The field keeps its caret: that is where the token goes.
          onMouseDown={(event) => {
            event.preventDefault();
            const id = document.activeElement?.id ?? "";
            setLatest(id in fields ? id : otherwise);
          }}
          onClick={() => insert(token)}
          title={text.insert({ token: words[token] })}
        >
          <code>{`{${token}}`}</code> <span>{words[token]}</span>
        </button>
      ))}
    </div>
  );
}
