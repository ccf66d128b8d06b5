/** After this much quiet the newest state is drawn. */
const quietMs = 150;

interface LatestWinsSettings<Drawn> {
  /** Draws the state of this moment. */
  draw: () => Promise<Drawn>;
  onDrawn: (drawn: Drawn) => void;
  onFailed: (error: unknown) => void;
}

/**
 * Draws what changes all the time: one at a time, once the changes pause, and what was overtaken while it was being drawn
 * is thrown away, so that an old state never replaces a newer one.
 */
export class LatestWins<Drawn> {
  #settings: LatestWinsSettings<Drawn>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDrawing = false;
  #isStale = false;
  #isClosed = false;

  constructor(settings: LatestWinsSettings<Drawn>) {
    this.#settings = settings;
  }

  /** Something has changed. */
  ask = (): void => {
    this.#isStale = true;
    clearTimeout(this.#timer);
    if (!this.#isClosed && !this.#isDrawing) this.#timer = setTimeout(() => void this.#draw(), quietMs);
  };

  /** Draws without waiting: the first time. */
  askNow = (): void => {
    this.#isStale = true;
    if (!this.#isDrawing) void this.#draw();
  };

  close = (): void => {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  };

  async #draw(): Promise<void> {
    this.#isDrawing = true;
    this.#isStale = false;
    try {
      const drawn = await this.#settings.draw();
      if (!this.#isClosed && !this.#isStale) this.#settings.onDrawn(drawn);
    } catch (error) {
      if (!this.#isClosed && !this.#isStale) this.#settings.onFailed(error);
    }
    this.#isDrawing = false;
    if (this.#isStale) this.ask();
  }
}
