import { Problem } from "@softmanager/domain";

/** Other records match now than the person was told of. */
export class SelectionChanged extends Problem {
  readonly code = "SELECTION_CHANGED";
  constructor(
    readonly expectedCount: number,
    readonly actualCount: number,
  ) {
    super(`${actualCount} records match, not ${expectedCount}.`);
  }
}

/** More than one run takes. */
export class SelectionTooLarge extends Problem {
  readonly code = "SELECTION_TOO_LARGE";
  constructor(readonly maximum: number) {
    super(`At most ${maximum} records can be acted on at once.`);
  }
}

/** The run did nothing that could be taken back, or does what cannot be. */
export class NothingToUndo extends Problem {
  readonly code = "NOTHING_TO_UNDO";
  constructor() {
    super("The run did nothing that can be undone.");
  }
}
