interface Waiting<Answer> {
  promise: Promise<Answer | null>;
  resolve: (answer: Answer | null) => void;
  reject: (error: unknown) => void;
}

interface Pace<Answer> {
  /** Asks for many keys at once; keys without an answer are left out. */
  ask: (keys: string[]) => Promise<ReadonlyMap<string, Answer>>;
  /** Keys a question may hold. */
  size: number;
  /** Least time between two questions, milliseconds. */
  gapMs: number;
}

/** Gathers single questions into few: whoever asks while another question is under way shares the next one. */
export class Batches<Answer> {
  readonly #waiting = new Map<string, Waiting<Answer>>();
  #isRunning = false;

  constructor(private readonly pace: Pace<Answer>) {}

  find(key: string): Promise<Answer | null> {
    const waiting = this.#waiting.get(key) ?? this.#enqueue(key);
    if (!this.#isRunning) void this.#run();
    return waiting.promise;
  }

  #enqueue(key: string): Waiting<Answer> {
    const waiting = Promise.withResolvers<Answer | null>();
    this.#waiting.set(key, waiting);
    return waiting;
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#waiting.size > 0) {
      const asking = this.#askForSome();
      await new Promise((resolve) => setTimeout(resolve, this.pace.gapMs));
      await asking;
    }
    this.#isRunning = false;
  }

  async #askForSome(): Promise<void> {
    const batch = [...this.#waiting].slice(0, this.pace.size);
    for (const [key] of batch) this.#waiting.delete(key);
    try {
      const answers = await this.pace.ask(batch.map(([key]) => key));
      for (const [key, { resolve }] of batch) resolve(answers.get(key) ?? null);
    } catch (error) {
      for (const [, { reject }] of batch) reject(error);
    }
  }
}
