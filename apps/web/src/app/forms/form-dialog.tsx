import { Button, Group, Modal } from "@mantine/core";
import { defineTexts } from "@softmanager/texts";
import { InlineBanner, useShortcuts, useTexts } from "@softmanager/ui";
import type { ReactNode } from "react";
import classes from "./form-dialog.module.css";
import { LeaveGuard } from "./leave-guard.tsx";
import { LeaveQuestion } from "./leave-question.tsx";
import { useLeaving } from "./use-leaving.ts";

const dialogTexts = defineTexts({
  close: { ro: "Închide", en: "Close" },
  cancel: { ro: "Renunță", en: "Cancel" },
  save: { ro: "Salvează", en: "Save" },
  conflict: { ro: "Între timp s-a schimbat în altă parte", en: "Meanwhile it was changed elsewhere" },
  conflictText: {
    ro: "Ce ai scris a rămas. Verifică și salvează din nou.",
    en: "What you typed is still here. Check it and save again.",
  },
});

interface FormDialogProps {
  title: string;
  onClose: () => void;
  onSubmit: () => void;
  busy: boolean;
  /** Whether something was typed that closing would lose. */
  isDirty: boolean;
  /** Somebody changed the same record since it was read; saving again writes over that. */
  hasConflict?: boolean;
  submitLabel?: string;
  /** CSS width; 32rem unless told. */
  size?: string;
  children: ReactNode;
}

/** A record's fields above the page, saved on their own. What was typed is never lost by a stray click or key. */
export function FormDialog(props: FormDialogProps) {
  const { title, onClose, onSubmit, busy, isDirty, hasConflict, submitLabel, size = "32rem", children } = props;
  const text = useTexts(dialogTexts);
  const { isAsking, leave, stay } = useLeaving({ isWritten: isDirty, onLeave: onClose });
  useShortcuts([{ keys: "mod+s", label: submitLabel ?? text.save, run: onSubmit, inDialogs: true, isOff: busy }]);
  return (
    <Modal opened onClose={leave} title={title} size={size} closeButtonProps={{ "aria-label": text.close }}>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          stay();
          onSubmit();
        }}
      >
        <LeaveGuard isDirty={isDirty} />
        {hasConflict && (
          <InlineBanner tone="warning" title={text.conflict}>
            {text.conflictText}
          </InlineBanner>
        )}
        {children}
        {isAsking ? (
          <LeaveQuestion onStay={stay} onLeave={onClose} />
        ) : (
          <Group justify="flex-end" gap="xs" className={classes.acts}>
            <Button variant="default" onClick={onClose}>
              {text.cancel}
            </Button>
            <Button type="submit" loading={busy}>
              {submitLabel ?? text.save}
            </Button>
          </Group>
        )}
      </form>
    </Modal>
  );
}
