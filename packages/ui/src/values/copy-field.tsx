import { Button, CopyButton, VisuallyHidden } from "@mantine/core";
import { useId } from "react";
import { IconCheck, IconCopy } from "../icons/icons.ts";
import { useTexts } from "../language/language-provider.tsx";
import { uiTexts } from "../ui-texts.ts";
import classes from "./copy-field.module.css";

interface CopyFieldProps {
  label: string;
  value: string;
  /** Names what the value is for, or that it is shown only once. */
  description?: string;
}

/** A value to take elsewhere (a link, a key): selectable, and copied with one press. */
export function CopyField({ label, value, description }: CopyFieldProps) {
  const text = useTexts(uiTexts);
  const id = useId();
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <div className={classes.row}>
        <input
          id={id}
          className={classes.value}
          readOnly
          value={value}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton value={value} timeout={2000}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={copy}
              leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
            >
              {text.copy}
              <VisuallyHidden role="status">{copied ? text.copied : ""}</VisuallyHidden>
            </Button>
          )}
        </CopyButton>
      </div>
      {description && <p className={classes.description}>{description}</p>}
    </div>
  );
}
