import { Button, Group } from "@mantine/core";
import { defineTexts } from "@softmanager/texts";
import { useTexts } from "@softmanager/ui";
import classes from "./form-dialog.module.css";

const questionTexts = defineTexts({
  unsaved: { ro: "Închizi fără să salvezi?", en: "Close without saving?" },
  unsent: { ro: "Închizi fără să trimiți?", en: "Close without sending?" },
  lost: { ro: "Ce ai scris aici se pierde.", en: "What you typed here will be lost." },
  discardUnsaved: { ro: "Închide fără să salvezi", en: "Close without saving" },
  discardUnsent: { ro: "Închide fără să trimiți", en: "Close without sending" },
  goOn: { ro: "Continuă", en: "Go on" },
});

interface LeaveQuestionProps {
  /** What is written here waits to be sent, rather than saved. */
  isUnsent?: boolean;
  onStay: () => void;
  onLeave: () => void;
}

/** Asked at the foot of a dialog that would be closed over what was typed into it. */
export function LeaveQuestion({ isUnsent = false, onStay, onLeave }: LeaveQuestionProps) {
  const text = useTexts(questionTexts);
  return (
    <div className={classes.question} role="alert">
      <p className={classes.asked}>
        <strong>{isUnsent ? text.unsent : text.unsaved}</strong> {text.lost}
      </p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onLeave}>
          {isUnsent ? text.discardUnsent : text.discardUnsaved}
        </Button>
        <Button onClick={onStay} autoFocus>
          {text.goOn}
        </Button>
      </Group>
    </div>
  );
}
