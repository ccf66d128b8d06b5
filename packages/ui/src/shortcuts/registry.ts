import { hasOpenDialog, isOnControl, isTyping } from "./focus.ts";
import { noMapping, type KeyMapping } from "./key-mapping.ts";
import { isModifier, matchesStroke, parseKeys, type Stroke } from "./stroke.ts";

export interface Shortcut {
  /** "g i" in sequence, "mod+k" (Ctrl or ⌘), "alt+a", "shift+x", "?", "enter", "escape"; people may give it others. */
  keys: string;
  /** What it does, in the person's language: the list behind "?" shows it. */
  label: string;
  /** Heading in that list. */
  group?: string;
  run: (event: KeyboardEvent) => void;
  /** A shortcut that is off is neither run nor listed. */
  isOff?: boolean;
  /** Works while a modal dialog is open; others rest until it closes. */
  inDialogs?: boolean;
}

/** How long after "g" the "i" may come. */
const sequenceMs = 1200;

/** Every shortcut now on screen. The last one registered wins, so a page may override the frame around it. */
export class ShortcutRegistry {
  #sources: { current: readonly Shortcut[] }[] = [];
  #listeners = new Set<() => void>();
  #listed: readonly Shortcut[] = [];
  #mapping = noMapping;
  #typed: KeyboardEvent[] = [];
  #forget: ReturnType<typeof setTimeout> | undefined;
  #wasInDialog = false;

  register(source: { current: readonly Shortcut[] }): () => void {
    this.#sources = [...this.#sources, source];
    this.changed();
    return () => {
      this.#sources = this.#sources.filter((known) => known !== source);
      this.changed();
    };
  }

  /** Tells the readers of `list` that a label or a state has changed. */
  changed = (): void => {
    this.#listed = this.#sources.flatMap((source) => source.current).filter((shortcut) => !shortcut.isOff);
    for (const listener of this.#listeners) listener();
  };

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Other keys from now on. */
  map(mapping: KeyMapping): void {
    this.#mapping = mapping;
    this.changed();
  }

  mapping = (): KeyMapping => this.#mapping;

  /** The keys that a shortcut has now, by those it comes with. */
  keysOf(keys: string): string {
    return this.#mapping.own[keys] ?? keys;
  }

  list = (): readonly Shortcut[] => this.#listed;

  /** Before anybody else: the Escape that closes a dialog finds none any more when its turn comes here. */
  notice = (): void => {
    this.#wasInDialog = hasOpenDialog();
  };

  handle = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || isModifier(event)) return;
    clearTimeout(this.#forget);
    const typed = [...this.#typed, event];
    this.#typed = [];
    if (this.#follow(typed, event) || typed.length === 1) return;
    this.#follow([event], event);
  };

  /** Runs what the typed keys complete, or waits when they begin something. */
  #follow(typed: KeyboardEvent[], event: KeyboardEvent): boolean {
    const begun = this.#sources
      .flatMap((source) => source.current)
      .map((shortcut) => ({ shortcut, strokes: parseKeys(this.keysOf(shortcut.keys)) }))
      .filter(({ shortcut, strokes }) => begins(strokes, typed) && this.#isAllowed(shortcut, strokes, event));
    const complete = begun.findLast(({ strokes }) => strokes.length === typed.length);
    if (complete) {
      event.preventDefault();
      complete.shortcut.run(event);
      return true;
    }
    if (begun.length === 0) return false;
    this.#typed = typed;
    this.#forget = setTimeout(() => (this.#typed = []), sequenceMs);
    return true;
  }

  #isAllowed(shortcut: Shortcut, [first]: readonly Stroke[], event: KeyboardEvent): boolean {
    if (shortcut.isOff || !first) return false;
    if (this.#wasInDialog && !shortcut.inDialogs) return false;
    if (first.mod || first.alt || first.key === "escape") return true;
    if (isTyping(event)) return false;
    return !((first.key === "enter" || first.key === " ") && isOnControl(event));
  }
}

function begins(strokes: readonly Stroke[], typed: readonly KeyboardEvent[]): boolean {
  return typed.every((event, index) => {
    const stroke = strokes[index];
    return stroke !== undefined && matchesStroke(stroke, event);
  });
}
