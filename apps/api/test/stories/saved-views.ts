import type { Client } from "../client.ts";
import { acting, type Answer } from "./acting.ts";

const parts = `id list name isShared madeBy isMine mayChange isDefault version
  state { tab search sort filters { name value } columns }`;
const view = `__typename ... on SavedView { ${parts} }`;
const problems = `
  ... on InvalidInput { issues { path code } }
  ... on VersionConflict { expectedVersion actualVersion }
  ... on IdempotencyConflict { code }`;
const noRoom = `
  ... on DuplicateSavedView { message viewName }
  ... on TooManySavedViews { message limit }`;

/** A view of the list of documents, as its page would keep it. */
export function aView(changes: Record<string, unknown> = {}) {
  return {
    list: "DOCUMENTS",
    name: "Restanțe în euro",
    isShared: false,
    state: {
      tab: "OVERDUE",
      search: null,
      sort: "date",
      filters: [{ name: "currency", value: "EUR" }],
      columns: ["number", "customer", "balance"],
    },
    ...changes,
  };
}

type Seen = Answer & { name: string; isDefault: boolean };

/** What one person does with their views. */
export function viewsOf(client: Client) {
  const act = acting(client);
  return {
    creates: act("createSavedView", "CreateSavedViewInput", `${view} ${problems} ${noRoom}`),
    updates: act("updateSavedView", "UpdateSavedViewInput", `${view} ${problems} ${noRoom}`),
    deletes: act("deleteSavedView", "DeleteSavedViewInput", `__typename ... on DeletedSavedView { id } ${problems}`),
    restores: act("restoreSavedView", "RestoreSavedViewInput", `${view} ${problems} ${noRoom}`),
    opensWith: act(
      "setDefaultSavedView",
      "SetDefaultSavedViewInput",
      `__typename ... on DefaultSavedView { list savedViewId } ${problems}`,
    ),
    async sees(list = "DOCUMENTS"): Promise<Seen[]> {
      const query = `query ($list: ViewedList!) { savedViews(list: $list) { ${parts} } }`;
      return (await client.get<{ savedViews: Seen[] }>(query, { list })).savedViews;
    },
  };
}
