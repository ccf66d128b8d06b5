import type { ViewedList } from "@softmanager/inputs";
import { useNotify, useTexts } from "@softmanager/ui";
import { useCommand } from "../api/use-command.ts";
import {
  DeleteSavedViewDocument,
  RestoreSavedViewDocument,
  SetDefaultSavedViewDocument,
  UpdateSavedViewDocument,
} from "./operations.generated.ts";
import { viewQueries, type SavedView } from "./use-saved-views.ts";
import { viewTexts } from "./view-texts.ts";

type Change = Partial<Pick<SavedView, "isShared" | "state">>;

/** What can be done to a view at once, without a form. Each act says what became of it. */
export function useViewActs(list: ViewedList) {
  const text = useTexts(viewTexts);
  const notify = useNotify();
  const refetch = { refetch: viewQueries };
  const [runUpdate] = useCommand(UpdateSavedViewDocument, refetch);
  const [runDelete] = useCommand(DeleteSavedViewDocument, refetch);
  const [runRestore] = useCommand(RestoreSavedViewDocument, refetch);
  const [runDefault] = useCommand(SetDefaultSavedViewDocument, refetch);

  async function update(view: SavedView, change: Change): Promise<boolean> {
    const result = await runUpdate(changeOf(view, change));
    if (!result) return false;
    if (result.__typename === "SavedView") return true;
    notify.problem(result.__typename === "VersionConflict" ? text.conflict : result.message);
    return false;
  }

  async function keep(view: SavedView, state: SavedView["state"]) {
    if (await update(view, { state })) notify.success(text.wasSaved({ name: view.name }));
  }

  async function share(view: SavedView, isShared: boolean) {
    const told = isShared ? text.wasShared : text.wasUnshared;
    if (await update(view, { isShared })) notify.success(told({ name: view.name }));
  }

  async function openWith({ id, name }: SavedView, isDefault: boolean) {
    const result = await runDefault({ list, savedViewId: isDefault ? id : null });
    if (result?.__typename === "DefaultSavedView") notify.success(isDefault ? text.isDefault({ name }) : text.isUsual);
    else if (result) notify.problem(result.message);
  }

  async function remove({ id, name, version }: SavedView): Promise<boolean> {
    const result = await runDelete({ savedViewId: id, expectedVersion: version });
    if (result?.__typename === "DeletedSavedView") {
      notify.undo({ message: text.wasDeleted({ name }), onUndo: () => void restore(id) });
      return true;
    }
    if (result) notify.problem(result.message);
    return false;
  }

  async function restore(savedViewId: string) {
    const result = await runRestore({ savedViewId });
    if (result && result.__typename !== "SavedView") notify.problem(result.message);
  }

  return { keep, share, openWith, remove };
}

/** Every field of a view is written with any change of it. */
export function changeOf({ id, version, name, isShared, state }: SavedView, change: Partial<SavedView>) {
  const { tab, search, sort, filters, columns } = change.state ?? state;
  return {
    savedViewId: id,
    expectedVersion: version,
    name: change.name ?? name,
    isShared: change.isShared ?? isShared,
    state: { tab, search, sort, columns, filters: filters.map(({ name: of, value }) => ({ name: of, value })) },
  };
}
