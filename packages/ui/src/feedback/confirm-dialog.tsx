import { Button, Group, Modal } from "@mantine/core";
import { useId, type FormEvent, type ReactNode } from "react";
import { useTexts } from "../language/language-provider.tsx";
import { uiTexts } from "../ui-texts.ts";
import classes from "./confirm-dialog.module.css";

interface ConfirmDialogProps {
  opened: boolean;
  onClose: () => void;
  /** The act and its object: "Emiți factura către Ana SRL?". */
  title: ReactNode;
  /** What will happen and cannot be taken back. */
  children: ReactNode;
  /** The act itself, never "OK". */
  confirmLabel: string;
  onConfirm: () => void;
  /** Red for acts that destroy; the accent for those that merely bind. */
  isDestructive?: boolean;
  isBusy?: boolean;
}

/** A last look before an act that cannot be undone. What can be undone is done at once, with `notify.undo`. */
export function ConfirmDialog({
  opened,
  onClose,
  title,
  children,
  confirmLabel,
  onConfirm,
  isDestructive,
  isBusy,
}: ConfirmDialogProps) {
  const text = useTexts(uiTexts);
  const bodyId = useId();

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    onConfirm();
  }

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      withCloseButton={false}
      size="26rem"
      aria-describedby={bodyId}
    >
      <form noValidate onSubmit={handleSubmit}>
        <div id={bodyId} className={classes.body}>
          {children}
        </div>
        <Group justify="flex-end" gap="xs" mt="lg">
          <Button variant="default" onClick={onClose} disabled={isBusy}>
            {text.cancel}
          </Button>
          <Button data-autofocus type="submit" loading={isBusy} color={isDestructive ? "red" : "plum"}>
            {confirmLabel}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
