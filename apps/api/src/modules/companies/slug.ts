import { foldText } from "@softmanager/domain";
import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";

const longest = 48;
const legalForms = /\b(s\.?r\.?l\.?-?d?|s\.?a\.?|s\.?n\.?c\.?|p\.?f\.?a\.?|i\.?i\.?|i\.?f\.?)$/;

/** `Atelier Digital S.R.L.` as it appears in an address: `atelier-digital`. */
export function slugOf(name: string): string {
  const words = foldText(name)
    .trim()
    .replace(legalForms, "")
    .replace(/[^a-z0-9]+/g, "-");
  return words.slice(0, longest).replace(/^-+|-+$/g, "") || "firma";
}

/** The short name, with a number when others have it; whoever asks for the same one at the same time waits. */
export async function freeSlug(db: Kysely<Database>, name: string): Promise<string> {
  const slug = slugOf(name);
  await sql`select pg_advisory_xact_lock(hashtextextended(${`slug ${slug}`}, 0))`.execute(db);
  const taken = await db
    .selectFrom("companyDirectory")
    .where((eb) => eb.or([eb("slug", "=", slug), eb("slug", "like", `${slug}-%`)]))
    .select("slug")
    .execute();
  const used = new Set(taken.map((row) => row.slug));
  for (let ordinal = 1; ; ordinal += 1) {
    const candidate = ordinal === 1 ? slug : `${slug}-${ordinal}`;
    if (!used.has(candidate)) return candidate;
  }
}
