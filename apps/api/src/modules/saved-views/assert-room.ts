import { maxSavedViews } from "@softmanager/inputs";
import { sql } from "kysely";
import type { Scope } from "../../platform/scope.ts";
import type { SavedView } from "./model/saved-view.ts";
import { DuplicateSavedView, TooManySavedViews } from "./problems.ts";

type Placed = Pick<SavedView, "id" | "membershipId" | "list" | "name">;

/** Refuses a second view of the same name, and one too many. The lock makes two attempts at once meet here. */
export async function assertRoom({ db, companyId }: Scope, { id, membershipId, list, name }: Placed): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`saved-view ${membershipId} ${list}`}, 0))`.execute(db);
  const others = await db
    .selectFrom("savedView")
    .where("companyId", "=", companyId)
    .where("membershipId", "=", membershipId)
    .where("list", "=", list)
    .where("deletedAt", "is", null)
    .where("id", "!=", id)
    .select(["id", "name"])
    .execute();
  // Not by the database: with some locales it knows no capitals but those of English.
  const namesake = others.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (namesake) throw new DuplicateSavedView(namesake.id, namesake.name);
  if (others.length >= maxSavedViews) throw new TooManySavedViews(maxSavedViews);
}
