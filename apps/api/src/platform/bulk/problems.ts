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

/** The run does what cannot be taken back. */
export class RunNotUndoable extends Problem {
  readonly code = "RUN_NOT_UNDOABLE";
  constructor() {
    super("What the run does cannot be undone.");
  }
}
