import { whatIsMissing, type MissingPiece } from "@softmanager/domain";
import type { TextLanguage } from "@softmanager/texts";
import type { Autosave } from "./autosave.ts";
import type { DraftStore } from "./draft-store.ts";
import type { DraftTerms } from "./draft-terms.ts";
import { writtenContent } from "./edited-content.ts";
import { problemsByField } from "./field-problems.ts";
import { Watched } from "./watched.ts";

/** How long after the last change the list of what is missing follows: typing itself never waits for it. */
const missingMs = 200;

interface Judged {
  store: DraftStore;
  terms: Watched<DraftTerms>;
  autosave: Pick<Autosave<unknown>, "state" | "subscribe">;
}

/** Whether a draft could be issued as it stands, and what its fields are told about it. */
export class Judgement {
  readonly missing: Watched<readonly MissingPiece[]>;
  /** Whether the person has asked to issue: from then on each field says what it lacks. */
  readonly isAsked = new Watched(false);
  /** What the fields on screen have to be told, by their ids. */
  readonly problems = new Watched<ReadonlyMap<string, string>>(new Map());
  readonly #judged: Judged;
  #language: TextLanguage = "ro";
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(judged: Judged) {
    this.#judged = judged;
    this.missing = new Watched(this.#whatIsMissing());
    for (const source of [judged.store, judged.terms]) source.subscribe(this.#judgeSoon);
    for (const source of [this.missing, this.isAsked, judged.autosave]) source.subscribe(this.#tellFields);
    this.#tellFields();
  }

  /** The language in which fields are told what is wrong with them. */
  speak = (language: TextLanguage): void => {
    this.#language = language;
    this.#tellFields();
  };

  /** What is missing at this very moment, for an act that cannot wait. */
  judge = (): readonly MissingPiece[] => {
    clearTimeout(this.#timer);
    this.missing.set(this.#whatIsMissing());
    return this.missing.get();
  };

  #judgeSoon = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.judge, missingMs);
  };

  /** Judges what the document would say if it were issued now. */
  #whatIsMissing(): readonly MissingPiece[] {
    const { store, terms } = this.#judged;
    const { seller, kind, today } = terms.get();
    const content = writtenContent(store.get());
    const exchangeRate = content.exchangeRate ?? store.publishedRate;
    return whatIsMissing({ ...content, exchangeRate }, seller, kind, today);
  }

  #tellFields = (): void => {
    const state = this.#judged.autosave.state();
    this.problems.set(
      problemsByField({
        missing: this.missing.get(),
        refused: state.kind === "failed" ? state.issues : [],
        draft: this.#judged.store.get(),
        isJudged: this.isAsked.get(),
        language: this.#language,
      }),
    );
  };
}
