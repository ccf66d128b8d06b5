const notTyped = ["button", "checkbox", "color", "file", "image", "radio", "range", "reset", "submit"];

/** Whether the key goes into a text the person is writing, where single letters must stay letters. */
export function isTyping(event: KeyboardEvent): boolean {
  const element = targetOf(event);
  if (!element) return false;
  if (element instanceof HTMLInputElement) return !notTyped.includes(element.type);
  return element.matches("textarea, select, [contenteditable], [role='textbox'], [role='combobox'], [role='listbox']");
}

/** Whether Enter would press the control that has the focus. */
export function isOnControl(event: KeyboardEvent): boolean {
  return (
    targetOf(event)?.closest("a[href], button, summary, input, [role='button'], [role='menuitem'], [role='tab']") !=
    null
  );
}

export function hasOpenDialog(): boolean {
  return document.querySelector("[aria-modal='true']") !== null;
}

/** Looks through shadow roots, where the event itself names only the host. */
function targetOf(event: KeyboardEvent): Element | undefined {
  const [target] = event.composedPath();
  return target instanceof Element ? target : undefined;
}
