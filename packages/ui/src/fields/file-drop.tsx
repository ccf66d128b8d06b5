import "@mantine/dropzone/styles.layer.css";
import { Dropzone, type FileRejection } from "@mantine/dropzone";
import { useId, useState, type ReactNode } from "react";
import { formatCount } from "../format/decimal.ts";
import { IconUpload } from "../icons/icons.ts";
import { useLanguage, useTexts } from "../language/language-provider.tsx";
import { uiTexts } from "../ui-texts.ts";
import { FieldError } from "./field-error.tsx";
import classes from "./file-drop.module.css";

interface FileDropProps {
  label: string;
  /** Media types: "image/png". */
  accept: readonly string[];
  maxBytes: number;
  onFile: (file: File) => void;
  /** What the server refused, with its reason. */
  error?: string | undefined;
  description?: ReactNode;
  isBusy?: boolean;
}

/** Takes one file, dropped or chosen. A file too large or of another type is refused here, with the reason. */
export function FileDrop({ label, accept, maxBytes, onFile, error, description, isBusy }: FileDropProps) {
  const text = useTexts(uiTexts);
  const { language } = useLanguage();
  const [refusal, setRefusal] = useState<string>();
  const id = useId();

  function handleReject([rejected]: FileRejection[]) {
    const isTooBig = rejected?.errors.some(({ code }) => code === "file-too-large");
    setRefusal(isTooBig ? text.dropTooBig({ limit: sizeText(maxBytes, language) }) : text.dropWrongType);
  }

  return (
    <div>
      <p className={classes.label} id={`${id}-label`}>
        {label}
      </p>
      <Dropzone
        onDrop={([file]) => {
          setRefusal(undefined);
          if (file) onFile(file);
        }}
        onReject={handleReject}
        accept={[...accept]}
        maxSize={maxBytes}
        multiple={false}
        loading={isBusy}
        className={classes.drop}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-line`}
        inputProps={{ "aria-labelledby": `${id}-label` }}
      >
        <span className={classes.inside}>
          <IconUpload size={18} stroke={1.5} aria-hidden />
          {text.dropHere}
        </span>
      </Dropzone>
      <p className={classes.line} id={`${id}-line`} aria-live="polite">
        <FieldError error={refusal ?? error}>{description}</FieldError>
      </p>
    </div>
  );
}

function sizeText(bytes: number, language: "ro" | "en"): string {
  return bytes >= 1_000_000
    ? `${formatCount(Math.round(bytes / 100_000) / 10, language)} MB`
    : `${Math.round(bytes / 1000)} kB`;
}
