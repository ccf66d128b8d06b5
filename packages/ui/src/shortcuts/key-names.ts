const isMac = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent);

const names: Record<string, string> = {
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

/** As printed on the key caps of this computer, stroke by stroke. */
export function capsOf(keys: string): readonly (readonly string[])[] {
  return keys.split(" ").map((stroke) => stroke.split("+").map((key) => names[key] ?? capital(key)));
}

export function keysAloud(keys: string): string {
  return capsOf(keys)
    .map((caps) => caps.join(" "))
    .join(", ");
}

/** As `aria-keyshortcuts` writes them: "Control+Shift+Enter". */
export function ariaKeys(keys: string): string {
  const mod = isMac ? "Meta" : "Control";
  return keys
    .split(" ")
    .map((stroke) =>
      stroke
        .split("+")
        .map((key) => (key === "mod" ? mod : capital(key)))
        .join("+"),
    )
    .join(" ");
}

function capital(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}
