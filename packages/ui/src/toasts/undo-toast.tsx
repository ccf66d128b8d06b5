import { useTexts } from "../language/language-provider.tsx";
import { KeyHint } from "../shortcuts/key-hint.tsx";
import { useAriaKeys, useShortcuts } from "../shortcuts/shortcuts-provider.tsx";
import { uiTexts } from "../ui-texts.ts";
import classes from "./toasts.module.css";

interface UndoToastProps {
  /** What was done: "Ciorna a fost ștearsă." */
  message: string;
  onUndo: () => void;
}

/** What was just done, with the way back beside it, on screen and under the key "u". */
export function UndoToast({ message, onUndo }: UndoToastProps) {
  const text = useTexts(uiTexts);
  const ariaKeysOf = useAriaKeys();
  useShortcuts([{ keys: "u", label: `${text.undo}: ${message}`, run: onUndo }]);
  return (
    <span className={classes.message}>
      <span className={classes.words}>{message}</span>
      <button type="button" className={classes.undo} onClick={onUndo} aria-keyshortcuts={ariaKeysOf("u")}>
        {text.undo}
        <KeyHint keys="u" />
      </button>
    </span>
  );
}
