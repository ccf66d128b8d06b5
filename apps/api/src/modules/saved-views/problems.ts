import { Problem } from "@softmanager/domain";

/** The person has a view of this name on the list; capitals make no difference. */
export class DuplicateSavedView extends Problem {
  readonly code = "DUPLICATE_SAVED_VIEW";
  constructor(
    readonly savedViewId: string,
    readonly viewName: string,
  ) {
    super(`There is a view called ${viewName} already.`);
  }
}

/** The person keeps as many views of the list as anybody may. */
export class TooManySavedViews extends Problem {
  readonly code = "TOO_MANY_SAVED_VIEWS";
  constructor(readonly limit: number) {
    super(`At most ${limit} views of a list can be kept.`);
  }
}
