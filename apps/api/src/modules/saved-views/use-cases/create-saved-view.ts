import { createSavedViewInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { assertRoom } from "../assert-room.ts";
import { memberOf } from "../find-saved-view.ts";
import { SavedView } from "../model/saved-view.ts";
import { DuplicateSavedView, TooManySavedViews } from "../problems.ts";

/** Keeps the way a list looks now under a name. */
export const createSavedView = useCase({
  name: "saved-views.createSavedView",
  permission: "saved-view:write",
  subject: "savedView",
  input: createSavedViewInput,
  problems: [DuplicateSavedView, TooManySavedViews],
  async run(scope, { list, name, isShared, state }) {
    const { companyId, now } = scope;
    const view = scope.em.create(SavedView, {
      companyId,
      id: scope.newId(),
      membershipId: memberOf(scope),
      list,
      name,
      isShared,
      ...state,
      createdAt: now,
      updatedAt: now,
    });
    await assertRoom(scope, view);
    return { savedViewId: view.id };
  },
});
