import type { Scope } from "../../platform/scope.ts";
import { EmailToken } from "./model/email-token.ts";
import type { Person } from "./model/person.ts";
import { hashToken } from "./model/token.ts";
import { LinkNotValid } from "./problems.ts";

/** Uses up the secret of a mailed link, and every other link of the same purpose; tells whose it was. */
export async function spendToken(
  scope: Scope,
  { token, purpose }: { token: string; purpose: "VERIFY" | "RESET" },
): Promise<Person> {
  const { em, now } = scope;
  const found = await em.findOne(EmailToken, { tokenHash: hashToken(token), purpose }, { populate: ["person"] });
  const person = found?.person;
  if (!found || !person || found.usedAt || found.expiresAt <= now) throw new LinkNotValid();
  if (person.deactivatedAt || person.email !== found.email) throw new LinkNotValid();
  const spent = await em.nativeUpdate(EmailToken, { person: person.id, purpose, usedAt: null }, { usedAt: now });
  // Somebody else used it between the look and the update.
  if (spent === 0) throw new LinkNotValid();
  return person;
}
