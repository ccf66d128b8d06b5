import { withTerm, type DocumentContent, type DocumentKind, type DueDateRule } from "@softmanager/domain";
import type { LinkedPartsFragment } from "../operations.generated.ts";
import { Autosave, type SaveOutcome } from "./autosave.ts";
import { DraftStore } from "./draft-store.ts";
import type { DraftSeries, DraftTerms } from "./draft-terms.ts";
import { toEdited, writtenContent, type EditedContent } from "./edited-content.ts";
import { Following } from "./following.ts";
import { Judgement } from "./judgement.ts";
import { blankLine } from "./lines.ts";
import { allFolded, type OpenPanels } from "./panels.ts";
import { savable } from "./savable.ts";
import { taxationOfNewLine } from "./taxation.ts";
import { Watched } from "./watched.ts";

/** What somebody typed, right or not yet, and the version of the draft they typed it into. */
export interface TypedWork extends DraftWriting {
  version: number;
}

/** What a save carries. */
export interface DraftWriting {
  seriesId: string;
  content: DocumentContent;
  /** The rule that the due date follows; null where the person wrote it. */
  dueDateRule: DueDateRule | null;
}

interface SessionSettings {
  /** Null for a document that is begun with its first change. */
  documentId: string | null;
  /** Names what is typed until the document has a name of its own. */
  attempt: string;
  version: number;
  corrects: LinkedPartsFragment | null;
  content: DocumentContent;
  dueDateRule: DueDateRule | null;
  series: DraftSeries;
  terms: DraftTerms;
  send: (writing: DraftWriting, expectedVersion: number) => Promise<SaveOutcome<DraftWriting>>;
}

/**
 * One draft being written, from opening it until everything is saved; it outlives the page when the connection is gone.
 * A new one exists on the server from its first change on.
 */
export class EditingSession {
  readonly #attempt: string;
  /** The draft's id once the server has it. */
  readonly begunAs: Watched<string | null>;
  /** The issued document that it takes back, in part or whole. */
  readonly corrects: LinkedPartsFragment | null;
  readonly store: DraftStore;
  readonly autosave: Autosave<DraftWriting>;
  readonly following: Following;
  readonly series: Watched<DraftSeries>;
  readonly terms: Watched<DraftTerms>;
  readonly judgement: Judgement;
  readonly panels: Watched<OpenPanels>;
  /** The instant (ISO) at which the hold before issuing ends; while it runs nothing can be changed. */
  readonly heldUntil: Watched<string | null>;
  #seen: EditedContent;
  /** Brings a line into being that is too far away to be drawn; set by the list of lines while it leaves any out. */
  revealLine: ((key: string) => void) | undefined;

  constructor(settings: SessionSettings) {
    const { documentId, attempt, version, corrects, content, dueDateRule, series, terms, send } = settings;
    this.begunAs = new Watched(documentId);
    this.corrects = corrects;
    this.#attempt = attempt;
    this.terms = new Watched(terms);
    this.series = new Watched(series);
    this.heldUntil = new Watched(terms.issueAt);
    this.following = new Following(this.terms);
    const edited = withTerm(toEdited(content, dueDateRule), terms.today);
    this.store = new DraftStore(withALine(edited, terms), this.following.follow);
    this.#seen = this.store.get();
    this.autosave = new Autosave({ version, saved: this.#writing(), read: this.#writing, send });
    this.store.subscribe(this.#handleChange);
    this.judgement = new Judgement(this);
    this.panels = new Watched({
      ...allFolded,
      buyer: this.judgement.missing.get().some(({ path }) => path.startsWith("buyer.")),
    });
    this.series.subscribe(this.autosave.changed);
    for (const source of [this.store, this.series, this.terms]) source.subscribe(this.#explain);
    this.#explain();
  }

  get kind(): DocumentKind {
    return this.terms.get().kind;
  }

  get isBegun(): boolean {
    return this.begunAs.get() !== null;
  }

  /** Only a draft that the server has can be acted on: ask for it after everything was saved. */
  get documentId(): string {
    const id = this.begunAs.get();
    if (id === null) throw new Error("The draft is not begun yet.");
    return id;
  }

  /** What a copy of its typed words is kept under in this browser. */
  get copyId(): string {
    return this.begunAs.get() ?? copyIdOf(this.kind, this.#attempt);
  }

  /** Shows another content as the saved one: after a conflict, or after undoing that. */
  replaceWith = ({ version, content }: { version: number; content: DraftWriting }): void => {
    this.store.replace(this.#edited(content));
    this.series.set({ ...this.series.get(), id: content.seriesId });
    this.autosave.accept({ version, content: this.#writing() });
  };

  /** Everything typed so far, as it was typed. */
  typed = (): TypedWork => ({
    version: this.autosave.version,
    seriesId: this.series.get().id,
    content: writtenContent(this.store.get()),
    dueDateRule: this.store.get().dueDateRule,
  });

  /** Goes on with what was typed earlier and never reached the server; what changed there meanwhile is a conflict. */
  resume = ({ version, ...typed }: TypedWork): void => {
    const before = JSON.stringify(this.#writing());
    this.series.set({ ...this.series.get(), id: typed.seriesId });
    this.store.replace(this.#edited(typed));
    if (JSON.stringify(this.#writing()) !== before) this.autosave.moveTo(version);
  };

  /** What the document would say if it were issued now, but for what is not of its form yet: what can be printed. */
  savableContent = (): DocumentContent => {
    const { content } = savable(this.store.get());
    return { ...content, exchangeRate: content.exchangeRate ?? this.store.publishedRate };
  };

  #writing = (): DraftWriting => ({
    seriesId: this.series.get().id,
    content: savable(this.store.get()).content,
    dueDateRule: this.store.get().dueDateRule,
  });

  /** What was written, to be written on; a copy from before drafts knew their rule has a due date of the person's own. */
  #edited({ content, dueDateRule = null }: Omit<DraftWriting, "dueDateRule"> & Partial<DraftWriting>): EditedContent {
    const terms = this.terms.get();
    return withALine(withTerm(toEdited(content, dueDateRule), terms.today), terms);
  }

  #explain = (): void => this.following.explain(this.store.get(), this.series.get());

  #handleChange = (): void => {
    // A rate published meanwhile changes sums, but nothing that is saved.
    if (this.#seen !== this.store.get()) this.autosave.changed();
    this.#seen = this.store.get();
  };
}

/** What is typed into a document that does not exist yet is kept under its kind and its attempt. */
export function copyIdOf(kind: DocumentKind, attempt: string): string {
  return `new.${kind}.${attempt}`;
}

/** A document to be written begins with a line to write in. */
function withALine(draft: EditedContent, terms: DraftTerms): EditedContent {
  if (draft.lines.length > 0) return draft;
  return { ...draft, lines: [blankLine(taxationOfNewLine(draft, terms), draft.language)] };
}
