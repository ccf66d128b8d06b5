import { VisuallyHidden } from "@mantine/core";
import classes from "./key-hint.module.css";

interface KeyHintProps {
  /** As in a shortcut: "g i", "mod+k". */
  keys: string;
  /** Read aloud too; by default only seen, since controls announce their keys themselves. */
  isRead?: boolean;
}

/** The keys of a shortcut, drawn as key caps in the manner of this computer. */
export function KeyHint({ keys, isRead = false }: KeyHintProps) {
  const strokes = keys.split(" ").map((stroke) => stroke.split("+").map(capOf));
  return (
    <span className={classes.hint}>
      <span aria-hidden className={classes.strokes}>
        {strokes.map((caps, index) => (
          <span key={index} className={classes.stroke}>
            {caps.map((cap) => (
              <kbd key={cap} className={classes.cap}>
                {cap}
              </kbd>
            ))}
          </span>
        ))}
      </span>
      {isRead && <VisuallyHidden>{strokes.map((caps) => caps.join(" ")).join(", ")}</VisuallyHidden>}
    </span>
  );
}

const isMac = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent);

const caps: Record<string, string> = {
  mod: isMac ? "⌘" : "Ctrl",
  ctrl: isMac ? "⌘" : "Ctrl",
  alt: isMac ? "⌥" : "Alt",
  shift: isMac ? "⇧" : "Shift",
  enter: "Enter",
  escape: "Esc",
  space: "Space",
  backspace: "⌫",
  arrowup: "↑",
  arrowdown: "↓",
};

function capOf(key: string): string {
  return caps[key] ?? (key.length === 1 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1));
}
