import { updateSavedViewInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { assertRoom } from "../assert-room.ts";
import { savedViewAt } from "../find-saved-view.ts";
import { DuplicateSavedView, TooManySavedViews } from "../problems.ts";

/** Renames a view, shares it or not, and keeps the list as it looks now. */
export const updateSavedView = useCase({
  name: "saved-views.updateSavedView",
  permission: "saved-view:write",
  subject: "savedView",
  input: updateSavedViewInput,
  problems: [DuplicateSavedView, TooManySavedViews],
  async run(scope, input) {
    const view = await savedViewAt(scope, input);
    view.describe(input, scope.now);
    await assertRoom(scope, view);
    return { savedViewId: view.id };
  },
});
