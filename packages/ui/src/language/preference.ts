/**
 * What a person chose about the looks of this browser (language, theme, sidebar): no personal data, written only when
 * they choose. A browser that forbids storage simply forgets.
 */
const prefix = "softmanager.";

export function readPreference(name: string): string | undefined {
  try {
    return window.localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writePreference(name: string, value: string): void {
  try {
    window.localStorage.setItem(prefix + name, value);
  } catch {
    // Storage is full or forbidden: the choice holds until the page is left.
  }
}
