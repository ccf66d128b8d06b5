import type { Language } from "@softmanager/domain";
import type { registeredCompany } from "@softmanager/inputs";
import type { z } from "zod";
import type { Scope } from "../../platform/scope.ts";
import { foundCompany, type Company } from "../companies/index.ts";
import { createDefaultSeries } from "../documents/index.ts";
import { Membership, type Person } from "../identity/index.ts";
import { companyRegistered } from "./events.ts";

export interface Opening {
  company: z.output<typeof registeredCompany>;
  /** Where the company's mail goes when it names no address of its own. */
  email: string;
  language: Language;
  isDemo?: boolean;
  isOperator?: boolean;
}

/** Opens a company's books, ready for its first document. */
export async function openBooks(
  scope: Scope,
  { company, email, language, isDemo, isOperator }: Opening,
): Promise<Company> {
  const founded = await foundCompany(scope, {
    ...company,
    email: company.email ?? email,
    accountName: company.accountName ?? null,
    language,
    isDemo,
    isOperator,
  });
  createDefaultSeries(scope);
  scope.announce(companyRegistered(founded.id));
  return founded;
}

/** Makes a person the owner of the books that were just opened. */
export function makeOwner(
  scope: Scope,
  { person, username }: { person: Person; username?: string | null },
): Membership {
  return scope.em.create(Membership, {
    companyId: scope.companyId,
    id: scope.newId(),
    person,
    username: username ?? usernameOf(person.email),
    role: "OWNER",
    createdAt: scope.now,
  });
}

/** `ana.pop+facturi@firma.ro` goes by `ana.pop`. */
export function usernameOf(email: string): string {
  const [local = ""] = email.split(/[@+]/);
  return local.replace(/[^\p{L}\p{N}._-]/gu, "").replace(/^[._-]+/, "") || "utilizator";
}
