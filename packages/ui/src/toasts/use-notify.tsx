import { notifications } from "@mantine/notifications";
import { useMemo, type CSSProperties, type ReactNode } from "react";
import { useTexts } from "../language/language-provider.tsx";
import { uiTexts } from "../ui-texts.ts";
import { UndoToast } from "./undo-toast.tsx";
import classes from "./toasts.module.css";

interface Undoable {
  /** What was done: "Ciorna a fost ștearsă." */
  message: string;
  onUndo: () => void;
  /** How long the way back stays open; 8 seconds unless told. */
  seconds?: number;
}

export interface Notify {
  success: (message: string) => void;
  info: (message: string) => void;
  /** A refusal or a failure that has no field to stand beside. Stays until closed. */
  problem: (message: string, reference?: string) => void;
  /** Announces a reversible act. Returns how to take the message away early. */
  undo: (act: Undoable) => () => void;
}

/** Short messages about what just happened, in the corner of the eye. */
export function useNotify(): Notify {
  const text = useTexts(uiTexts);
  return useMemo(
    () => ({
      success: (message) => void show({ message, colour: "green-4", closeLabel: text.close }),
      info: (message) => void show({ message, colour: "blue-4", closeLabel: text.close }),
      problem: (message, reference) => {
        const content = reference ? withReference(message, text.reference({ reference })) : message;
        show({ message: content, colour: "red-4", role: "alert", seconds: false, closeLabel: text.close });
      },
      undo: (act) => {
        const handleUndo = () => {
          notifications.hide(id);
          act.onUndo();
          show({ message: text.undone, colour: "gray-5", seconds: 3, closeLabel: text.close });
        };
        const message = <UndoToast message={act.message} onUndo={handleUndo} />;
        const seconds = act.seconds ?? 8;
        const id = show({ message, colour: "plum-4", seconds, withProgress: true, closeLabel: text.close });
        return () => void notifications.hide(id);
      },
    }),
    [text],
  );
}

interface Toast {
  message: ReactNode;
  colour: string;
  closeLabel: string;
  role?: "status" | "alert";
  seconds?: number | false;
  withProgress?: boolean;
}

function show({ message, colour, closeLabel, role = "status", seconds = 5, withProgress = false }: Toast): string {
  const style: CSSProperties & Record<"--toast-dot", string> = { "--toast-dot": `var(--mantine-color-${colour})` };
  return notifications.show({
    message,
    role,
    style,
    autoClose: seconds && seconds * 1000,
    withAutoCloseProgress: withProgress,
    closeButtonProps: { "aria-label": closeLabel },
  });
}

function withReference(message: string, reference: string): ReactNode {
  return (
    <span className={classes.message}>
      {message}
      <span className={classes.reference}>{reference}</span>
    </span>
  );
}
