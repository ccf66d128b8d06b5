import { Modal } from "@mantine/core";
import { defineTexts } from "@softmanager/texts";
import { useTexts } from "@softmanager/ui";
import type { ReactNode } from "react";

const dialogTexts = defineTexts({ close: { ro: "Închide", en: "Close" } });

interface DialogProps {
  title: string;
  /** Width. */
  size: string;
  onClose: () => void;
  children: ReactNode;
}

/** Something to fill in above the page; Escape leaves it. It is there for as long as it is drawn. */
export function Dialog({ title, size, onClose, children }: DialogProps) {
  const text = useTexts(dialogTexts);
  return (
    <Modal opened onClose={onClose} title={title} size={size} closeButtonProps={{ "aria-label": text.close }}>
      {children}
    </Modal>
  );
}
