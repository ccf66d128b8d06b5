import type { Books } from "./books.ts";

/** What the set-up made, by the names the story knows it by. */
export interface Stock {
  /** Ids of customers, by name. */
  customers: Map<string, string>;
  /** Ids of products, by code. */
  products: Map<string, string>;
  /** Of invoices to other countries. */
  abroadSeriesId: string;
}

/** Something that happens in the demo's year, at its moment. */
export interface Deed {
  at: Date;
  happen(books: Books, stock: Stock): Promise<unknown>;
}

export function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (!id) throw new RangeError(`The story knows nothing of ${name}.`);
  return id;
}
