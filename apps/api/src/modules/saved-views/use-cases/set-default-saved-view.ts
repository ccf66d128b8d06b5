import { setDefaultSavedViewInput, type ViewedList } from "@softmanager/inputs";
import { notFound } from "../../../platform/errors.ts";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { memberOf } from "../find-saved-view.ts";
import { SavedView } from "../model/saved-view.ts";

/** Chooses the view that a list opens with for this person, or none. */
export const setDefaultSavedView = useCase({
  name: "saved-views.setDefaultSavedView",
  permission: "saved-view:write",
  subject: "membership",
  input: setDefaultSavedViewInput,
  problems: [],
  async run(scope, { list, savedViewId }) {
    const membershipId = memberOf(scope);
    const place = { companyId: scope.companyId, membershipId, list };
    if (savedViewId) await assertSeen(scope, { ...place, id: savedViewId });
    const before = await keep(scope, place, savedViewId);
    scope.recordChange({
      type: "SavedViewDefault",
      id: membershipId,
      change: "update",
      before: { list, savedViewId: before },
      after: { list, savedViewId },
    });
    return { membershipId, list, savedViewId };
  },
});

interface Place {
  companyId: string;
  membershipId: string;
  list: ViewedList;
}

async function assertSeen({ em }: Scope, { companyId, membershipId, list, id }: Place & { id: string }): Promise<void> {
  const view = await em.findOne(SavedView, { companyId, id, list, deletedAt: null });
  if (!view || !(view.isShared || view.membershipId === membershipId)) throw notFound("SavedView");
}

/** Writes the choice down and tells the one before. */
async function keep({ db }: Scope, { companyId, membershipId, list }: Place, savedViewId: string | null) {
  const before = await db
    .deleteFrom("savedViewDefault")
    .where("companyId", "=", companyId)
    .where("membershipId", "=", membershipId)
    .where("list", "=", list)
    .returning("savedViewId")
    .executeTakeFirst();
  if (savedViewId) {
    const choice = { companyId, membershipId, list, savedViewId };
    await db
      .insertInto("savedViewDefault")
      .values(choice)
      .onConflict((conflict) => conflict.columns(["companyId", "membershipId", "list"]).doUpdateSet({ savedViewId }))
      .execute();
  }
  return before?.savedViewId ?? null;
}
