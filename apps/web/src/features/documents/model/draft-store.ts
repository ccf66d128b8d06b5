import type { ExchangeRate } from "@softmanager/domain";
import { reckon, type Figures } from "./reckon.ts";
import type { EditedContent } from "./edited-content.ts";

/**
 * The draft on screen. Each field listens to its own part only, so that typing in one of two hundred lines redraws that
 * line and the sums, nothing else. Parts that did not change stay the same objects.
 */
export class DraftStore {
  #draft: EditedContent;
  #publishedRate: ExchangeRate | null = null;
  #figures: { of: EditedContent; figures: Figures } | undefined;
  #listeners = new Set<() => void>();

  /** `follow` may change more than what was changed: what nobody wrote keeps in step. */
  constructor(
    draft: EditedContent,
    private readonly follow: (draft: EditedContent, since: EditedContent) => EditedContent,
  ) {
    this.#draft = draft;
  }

  get = (): EditedContent => this.#draft;

  /** Reckoned once for each state of the draft, however many ask. */
  figures = (): Figures => {
    if (this.#figures?.of === this.#draft) return this.#figures.figures;
    const figures = reckon(this.#draft, this.#publishedRate);
    this.#figures = { of: this.#draft, figures };
    return figures;
  };

  change = (next: (draft: EditedContent) => EditedContent): void => {
    const changed = next(this.#draft);
    if (changed !== this.#draft) this.replace(this.follow(changed, this.#draft));
  };

  /** Shows another draft just as it is. */
  replace = (draft: EditedContent): void => {
    this.#draft = draft;
    this.#tell();
  };

  /** The rate that issuing today would take where the draft names none of its own. */
  get publishedRate(): ExchangeRate | null {
    return this.#publishedRate;
  }

  /** Tells that rate; it is no change of the draft. */
  publishRate = (rate: ExchangeRate | null): void => {
    if (JSON.stringify(rate) === JSON.stringify(this.#publishedRate)) return;
    this.#publishedRate = rate;
    this.#figures = undefined;
    this.#tell();
  };

  set = (part: Partial<EditedContent>): void => this.change((draft) => ({ ...draft, ...part }));

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
