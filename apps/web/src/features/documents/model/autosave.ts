/** What the server said to a save. */
export type SaveOutcome<Content> =
  | { kind: "saved"; version: number }
  /** Another tab or person saved first; theirs is what the server has now. */
  | { kind: "conflict"; theirs: { version: number; content: Content } }
  /** The server will not take it; trying again would not help. */
  | { kind: "refused"; message: string; issues: readonly { path: string; message: string }[] }
  /** There is no draft to save to any more: it was issued or deleted elsewhere. */
  | { kind: "over"; end: DraftEnd }
  /** No answer, or none that says anything: to be tried again. */
  | { kind: "unreachable" };

/** What became of a draft that can no longer be written. */
export type DraftEnd = "issued" | "deleted";

export type AutosaveState<Content> =
  | { kind: "saved" | "saving" | "offline" }
  | { kind: "failed"; message: string; issues: readonly { path: string; message: string }[] }
  | { kind: "over"; end: DraftEnd }
  | { kind: "conflict"; theirs: { version: number; content: Content } };

interface AutosaveSettings<Content> {
  /** Version and content the server has. */
  version: number;
  saved: Content;
  /** What is to be saved now. */
  read: () => Content;
  send: (content: Content, expectedVersion: number) => Promise<SaveOutcome<Content>>;
}

/** After the last change; short enough that a closed lid loses nothing, long enough not to save every letter. */
const quietMs = 500;
const retryMs = [1000, 2000, 4000, 8000, 15_000];

/**
 * Saves a draft by itself, half a second after a real change, one request at a time and never over somebody else's
 * version. Without an answer it keeps trying; what was typed stays in the page meanwhile.
 */
export class Autosave<Content> {
  #version: number;
  #saved: string;
  #read: AutosaveSettings<Content>["read"];
  #send: AutosaveSettings<Content>["send"];
  #state: AutosaveState<Content> = { kind: "saved" };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #tries = 0;
  #listeners = new Set<() => void>();

  constructor({ version, saved, read, send }: AutosaveSettings<Content>) {
    this.#version = version;
    this.#saved = JSON.stringify(saved);
    this.#read = read;
    this.#send = send;
  }

  state = (): AutosaveState<Content> => this.#state;

  /** The version that an act on the draft must name. */
  get version(): number {
    return this.#version;
  }

  /** Whether leaving the page now would lose something. */
  get isClean(): boolean {
    return this.#state.kind === "saved";
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Something was typed. */
  changed = (): void => {
    if (this.#isStuck) return;
    if (this.#state.kind !== "offline") this.#become({ kind: "saving" });
    this.#saveIn(quietMs);
  };

  /** Saves now; true once the server has everything. */
  flush = async (): Promise<boolean> => {
    clearTimeout(this.#timer);
    if (this.#isStuck) return false;
    await this.#running;
    await this.#save();
    return this.isClean;
  };

  /** After a conflict: what is on screen replaces what the server has. */
  keepMine = async (): Promise<void> => {
    if (this.#state.kind !== "conflict") return;
    this.#version = this.#state.theirs.version;
    this.#become({ kind: "saving" });
    await this.flush();
  };

  /** The server's own version is on screen now: after an act that changed the draft, or to settle a conflict. */
  accept = (theirs: { version: number; content: Content }): void => {
    clearTimeout(this.#timer);
    this.#version = theirs.version;
    this.#saved = JSON.stringify(theirs.content);
    this.#become({ kind: "saved" });
  };

  /** Lets go of what was typed after the draft had ended elsewhere. */
  giveUp = (): void => {
    clearTimeout(this.#timer);
    this.#saved = JSON.stringify(this.#read());
    this.#become({ kind: "saved" });
  };

  /** An act moved the draft to another version without changing what it says. */
  moveTo = (version: number): void => {
    this.#version = version;
  };

  /** Saving again would change nothing until the person has chosen. */
  get #isStuck(): boolean {
    return this.#state.kind === "conflict" || this.#state.kind === "over";
  }

  #saveIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), ms);
  }

  #save(): Promise<void> {
    this.#running ??= this.#saveOnce().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #saveOnce(): Promise<void> {
    const content = this.#read();
    const text = JSON.stringify(content);
    if (text === this.#saved) return this.#become({ kind: "saved" });
    if (this.#state.kind !== "offline") this.#become({ kind: "saving" });
    const outcome = await this.#send(content, this.#version);
    this.#tries = outcome.kind === "unreachable" ? this.#tries + 1 : 0;
    if (outcome.kind === "conflict") return this.#become({ kind: "conflict", theirs: outcome.theirs });
    if (outcome.kind === "over") return this.#become(outcome);
    if (outcome.kind === "refused") return this.#become({ ...outcome, kind: "failed" });
    if (outcome.kind === "unreachable") {
      this.#become({ kind: "offline" });
      return this.#saveIn(retryMs[Math.min(this.#tries, retryMs.length) - 1] ?? quietMs);
    }
    this.#version = outcome.version;
    this.#saved = text;
    if (JSON.stringify(this.#read()) === text) return this.#become({ kind: "saved" });
    this.#become({ kind: "saving" });
    this.#saveIn(quietMs);
  }

  #become(state: AutosaveState<Content>): void {
    const isSame = state.kind === this.#state.kind && ["saved", "saving", "offline"].includes(state.kind);
    if (isSame) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
