/** One key press: the key's name in lower case and the modifiers that must be down. */
export interface Stroke {
  key: string;
  /** Ctrl, or ⌘ on a Mac. */
  mod: boolean;
  alt: boolean;
  shift: boolean;
}

/** Reads "g i" (one after the other), "mod+k", "mod+shift+enter", "alt+a", "shift+x", "?", "space" or "escape". */
export function parseKeys(keys: string): readonly Stroke[] {
  return keys.split(" ").map((stroke) => {
    const parts = stroke.toLowerCase().split("+");
    const key = parts.at(-1) ?? "";
    return {
      key: key === "space" ? " " : key,
      mod: parts.includes("mod") || parts.includes("ctrl"),
      alt: parts.includes("alt"),
      shift: parts.includes("shift"),
    };
  });
}

export function matchesStroke(stroke: Stroke, event: KeyboardEvent): boolean {
  if (stroke.mod !== (event.ctrlKey || event.metaKey)) return false;
  if (stroke.alt !== event.altKey) return false;
  if (minds(stroke) && stroke.shift !== event.shiftKey) return false;
  return stroke.key === event.key.toLowerCase() || (stroke.alt && isPhysically(stroke.key, event));
}

/** The key pressed, written as in a shortcut; undefined for keys that cannot be written. */
export function strokeOf(event: Pick<KeyboardEvent, Pressed>): string | undefined {
  const letter = event.altKey ? /^(?:Key|Digit)(.)$/.exec(event.code)?.[1] : undefined;
  const typed = (letter ?? event.key).toLowerCase();
  if (["+", "dead", "process", "unidentified"].includes(typed)) return undefined;
  const key = typed === " " ? "space" : typed;
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  const held = { mod: ctrlKey || metaKey, alt: altKey, shift: shiftKey };
  const isHeld = { ...held, shift: held.shift && minds({ key, ...held }) };
  return [isHeld.mod && "mod", isHeld.alt && "alt", isHeld.shift && "shift", key].filter(Boolean).join("+");
}

type Pressed = "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey";

/** Signs such as "?" need Shift on some keyboards and not on others, so for them Shift does not count. */
function minds(stroke: Stroke): boolean {
  return stroke.key.length > 1 || /[a-z0-9]/.test(stroke.key);
}

/** With Alt down a Mac types other letters (Alt+A is "å"), so the place of the key decides. */
function isPhysically(key: string, event: KeyboardEvent): boolean {
  return event.code === `Key${key.toUpperCase()}` || event.code === `Digit${key}`;
}

export function isModifier(event: KeyboardEvent): boolean {
  return ["Shift", "Control", "Alt", "Meta", "AltGraph"].includes(event.key);
}
