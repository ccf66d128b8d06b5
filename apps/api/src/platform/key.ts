import { notFound } from "./errors.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be the key of anything; the database takes no other. */
export function isKey(text: string): boolean {
  return uuid.test(text);
}

/** A key as the database takes one; anything else names nothing. */
export function keyOf(id: string, what: string): string {
  if (!isKey(id)) throw notFound(what);
  return id;
}
