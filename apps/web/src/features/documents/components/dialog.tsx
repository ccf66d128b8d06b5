import { Modal } from "@mantine/core";
import { defineTexts } from "@softmanager/texts";
import { useTexts } from "@softmanager/ui";
import type { ReactNode } from "react";
import { LeaveGuard } from "../../../app/forms/leave-guard.tsx";
import { LeaveQuestion } from "../../../app/forms/leave-question.tsx";
import { useLeaving } from "../../../app/forms/use-leaving.ts";

const dialogTexts = defineTexts({ close: { ro: "Închide", en: "Close" } });

interface DialogProps {
  title: string;
  /** Width. */
  size: string;
  onClose: () => void;
  /** Something is written here that would be hard to write again; it is not lost by a stray click or key. */
  isWritten?: boolean;
  /** What is written here waits to be sent, rather than saved. */
  isUnsent?: boolean;
  children: ReactNode;
}

/** Something to fill in above the page; Escape leaves it. It is there for as long as it is drawn. */
export function Dialog({ title, size, onClose, isWritten = false, isUnsent = false, children }: DialogProps) {
  const text = useTexts(dialogTexts);
  const { isAsking, leave, stay } = useLeaving({ isWritten, onLeave: onClose });
  return (
    <Modal opened onClose={leave} title={title} size={size} closeButtonProps={{ "aria-label": text.close }}>
      {isWritten && <LeaveGuard isDirty />}
      {children}
      {isAsking && <LeaveQuestion isUnsent={isUnsent} onStay={stay} onLeave={onClose} />}
    </Modal>
  );
}
