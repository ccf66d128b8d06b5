import { invalidArgument } from "./errors.ts";
import { isKey } from "./key.ts";

/** Where a page begins: the sort key and the id of the row before it. */
export interface Position {
  value: string;
  id: string;
}

/** A position as callers carry it; what is inside is nobody's business but ours. */
export function cursorOf(order: string, { value, id }: Position): string {
  return Buffer.from(JSON.stringify([order, value, id])).toString("base64url");
}

/** The position in a cursor of this very order; anything else is refused. */
export function readCursor(order: string, cursor: string): Position {
  const [ofOrder, value, id] = contents(cursor);
  if (ofOrder !== order || typeof value !== "string" || typeof id !== "string" || !isKey(id)) {
    throw invalidArgument("after", "`after` is no cursor of this list in this order.");
  }
  return { value, id };
}

function contents(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
