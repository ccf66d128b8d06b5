import { z } from "zod";
import type { SavedViewPartsFragment as SavedView } from "./operations.generated.ts";

/** What every list's address says besides its own: the columns shown, and the saved view that it began with. */
export const viewAddress = {
  /** Ids with commas between; left out, the list shows its usual ones. */
  columns: z.string().optional().catch(undefined),
  /** A view's key, or `noView`. */
  view: z.string().optional().catch(undefined),
};

/** Says that the list is shown as it usually is, also to somebody whose list opens with a view. */
export const noView = "none";

/** A list's address as its schema reads it: words by name. */
export type ListAddress = Readonly<Record<string, string | undefined>>;

/** How a list's address is read; its `shape` names everything an address may say. */
export interface AddressSchema {
  parse: (raw: unknown) => ListAddress;
  shape: object;
}

type ViewState = SavedView["state"];

/** What of an address is kept in a view: not the open panel, and nothing that is as usual. */
export function stateOf(address: ListAddress, schema: AddressSchema): ViewState {
  const usual = schema.parse({});
  const said = (name: string) => (address[name] === usual[name] ? null : address[name] || null);
  const own = new Set(["tab", "search", "sort", "columns", "peek", "view"]);
  const filters = Object.keys(address)
    .filter((name) => !own.has(name) && said(name) !== null)
    .toSorted()
    .map((name) => ({ name, value: address[name] ?? "" }));
  const columns = address.columns?.split(",").filter(Boolean) ?? null;
  return { tab: said("tab"), search: said("search"), sort: said("sort"), filters, columns };
}

/** The whole address of a view: what it does not say is taken off. */
export function addressOf({ id, state }: Pick<SavedView, "id" | "state">, schema: AddressSchema): ListAddress {
  const { tab, search, sort, filters, columns } = state;
  return {
    ...plainAddress(schema),
    tab: tab ?? undefined,
    search: search ?? undefined,
    sort: sort ?? undefined,
    ...Object.fromEntries(filters.map(({ name, value }) => [name, value])),
    columns: columns?.join(","),
    view: id,
  };
}

/** The list as it usually is. */
export function plainAddress(schema: AddressSchema): ListAddress {
  return Object.fromEntries(Object.keys(schema.shape).map((name) => [name, undefined]));
}

/** Whether the list still shows what the view keeps; words that the list no longer knows do not count. */
export function isUnchanged(view: Pick<SavedView, "id" | "state">, address: ListAddress, schema: AddressSchema) {
  const kept = stateOf(schema.parse(addressOf(view, schema)), schema);
  return JSON.stringify(kept) === JSON.stringify(stateOf(address, schema));
}
