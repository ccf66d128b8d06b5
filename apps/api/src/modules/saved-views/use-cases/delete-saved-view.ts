import { deleteSavedViewInput, restoreSavedViewInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { assertRoom } from "../assert-room.ts";
import { savedViewAt, savedViewToChange } from "../find-saved-view.ts";
import { DuplicateSavedView, TooManySavedViews } from "../problems.ts";

/** Takes a view away, from everybody it was shared with too. */
export const deleteSavedView = useCase({
  name: "saved-views.deleteSavedView",
  permission: "saved-view:write",
  subject: "savedView",
  input: deleteSavedViewInput,
  problems: [],
  async run(scope, input) {
    const view = await savedViewAt(scope, input);
    view.delete(scope.now);
    return { savedViewId: view.id };
  },
});

/** Brings a deleted view back as it was, for everybody who opened their list with it. */
export const restoreSavedView = useCase({
  name: "saved-views.restoreSavedView",
  permission: "saved-view:write",
  subject: "savedView",
  input: restoreSavedViewInput,
  problems: [DuplicateSavedView, TooManySavedViews],
  async run(scope, { savedViewId }) {
    const view = await savedViewToChange(scope, savedViewId);
    await assertRoom(scope, view);
    view.restore(scope.now);
    return { savedViewId: view.id };
  },
});
