import { notFound } from "../../../platform/errors.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A key as the database takes one; anything else names nothing. */
export function keyOf(id: string, what: string): string {
  if (!uuid.test(id)) throw notFound(what);
  return id;
}
