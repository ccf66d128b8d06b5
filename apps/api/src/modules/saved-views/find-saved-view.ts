import { membershipOf } from "../../platform/actor.ts";
import { forbidden, notFound } from "../../platform/errors.ts";
import { isPermitted } from "../../platform/permissions.ts";
import { VersionConflict } from "../../platform/problems.ts";
import type { Scope } from "../../platform/scope.ts";
import { SavedView } from "./model/saved-view.ts";

/** Who asks, as a member of the company: the service itself looks at no list. */
export function memberOf({ actor }: Pick<Scope, "actor">): string {
  const membershipId = membershipOf(actor);
  if (!membershipId) throw forbidden("saved-view:write");
  return membershipId;
}

/** A view that may be changed by whoever asks; one that they may not even see is not found. */
export async function savedViewToChange(scope: Scope, id: string): Promise<SavedView> {
  const { em, companyId, actor } = scope;
  const view = await em.findOne(SavedView, { companyId, id });
  const isMine = view?.membershipId === memberOf(scope);
  if (!view || !(isMine || view.isShared)) throw notFound("SavedView");
  if (!isMine && !isPermitted(actor, "saved-view:manage")) throw forbidden("saved-view:manage");
  return view;
}

interface Wanted {
  savedViewId: string;
  expectedVersion: number;
}

/** The view as the caller saw it, to be changed. */
export async function savedViewAt(scope: Scope, { savedViewId, expectedVersion }: Wanted): Promise<SavedView> {
  const view = await savedViewToChange(scope, savedViewId);
  if (view.deletedAt) throw notFound("SavedView");
  if (view.version !== expectedVersion) throw new VersionConflict(expectedVersion, view.version);
  return view;
}
