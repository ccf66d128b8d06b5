import { Button } from "@mantine/core";
import { ConfirmDialog, IconTrash, useNotify, useTexts } from "@softmanager/ui";
import { useState, type ReactNode } from "react";
import { useGo } from "../address.ts";
import { archiveTexts } from "./archive-texts.ts";

interface DeleteButtonProps {
  name: string;
  /** "Ștergi clientul Ana?" */
  title: string;
  /** What goes with it, and what to do instead. */
  children: ReactNode;
  /** Gives the problem's sentence where it was refused; undefined where the request itself failed. */
  onDelete: () => Promise<{ message: string } | { id: string } | undefined>;
  /** The list it is gone from. */
  list: string;
}

/** Deletes a record for good, after a question; then its list is shown. */
export function DeleteButton({ name, title, children, onDelete, list }: DeleteButtonProps) {
  const text = useTexts(archiveTexts);
  const notify = useNotify();
  const go = useGo();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);

  async function handleConfirm() {
    setBusy(true);
    const answer = await onDelete();
    setBusy(false);
    setAsking(false);
    if (!answer) return;
    if ("message" in answer) return notify.problem(answer.message);
    notify.success(text.wasDeleted({ name }));
    go(list, { replace: true });
  }

  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconTrash size={16} stroke={1.75} />}
        onClick={() => setAsking(true)}
      >
        {text.delete}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={title}
        confirmLabel={text.delete}
        onConfirm={() => void handleConfirm()}
        isBusy={isBusy}
        isDestructive
      >
        {children}
      </ConfirmDialog>
    </>
  );
}
