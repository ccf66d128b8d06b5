import { isMaskedCnp, maskCnp, parseCnp, type Buyer, type DocumentContent } from "@softmanager/domain";
import { issueAt } from "@softmanager/inputs";
import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import { InvalidInput } from "../../platform/problems.ts";
import type { Scope } from "../../platform/scope.ts";
import type { Services } from "../../platform/services.ts";
import { vaultIn, vaultOf } from "../../platform/vault.ts";

/** How a draft keeps a person's CNP: `180••••••1144|<sealed>`. The frozen document says it in full, as it is printed. */
const kept = /^(\d{3}•{6}\d{4})\|(.+)$/;

/** The buyer as the API shows it: a person's CNP stands on the printed document, and is masked everywhere else. */
export function withoutCnp(buyer: Buyer | null): Buyer | null {
  const masked = buyer && maskOf(buyer.fiscalCode);
  return masked ? { ...buyer, fiscalCode: masked } : buyer;
}

/** What was written, with the CNP it had before where it says the mask of it: that is how the API shows it. */
export function withKeptCnp(scope: Scope, content: DocumentContent, before: DocumentContent | null): DocumentContent {
  const { buyer } = content;
  if (!buyer?.fiscalCode || !(isMaskedCnp(buyer.fiscalCode) || isSealedCnp(buyer.fiscalCode))) return content;
  const fiscalCode = before?.buyer?.fiscalCode ?? null;
  if (maskOf(fiscalCode) === buyer.fiscalCode) return { ...content, buyer: { ...buyer, fiscalCode } };
  throw new InvalidInput([issueAt("content.buyer.fiscalCode", { code: "NOT_A_CNP", language: scope.language })]);
}

/** The same content with a CNP sealed; what is sealed already stays. */
export async function withSealedCnp(scope: Scope, content: DocumentContent): Promise<DocumentContent> {
  const { buyer } = content;
  const parsed = parseCnp(buyer?.fiscalCode ?? "");
  if (!buyer || !parsed.ok) return content;
  const { digits } = parsed;
  const sealed = (await vaultOf(scope, "document.cnp")).seal(digits);
  return { ...content, buyer: { ...buyer, fiscalCode: `${maskCnp(digits)}|${sealed}` } };
}

interface Asking {
  db: Kysely<Database>;
  companyId: string;
  services: Pick<Services, "config">;
}

/** The buyer as the document prints it. */
export async function printedBuyer(asking: Asking, buyer: Buyer): Promise<Buyer> {
  const sealed = kept.exec(buyer.fiscalCode ?? "")?.[2];
  if (!sealed) return buyer;
  const { db, companyId, services } = asking;
  const vault = await vaultIn(db, { config: services.config, companyId }, "document.cnp");
  return { ...buyer, fiscalCode: vault.open(sealed) };
}

export function isSealedCnp(code: string): boolean {
  return kept.test(code);
}

function maskOf(code: string | null): string | null {
  const sealed = kept.exec(code ?? "");
  if (sealed) return sealed[1] ?? null;
  const parsed = parseCnp(code ?? "");
  return parsed.ok ? maskCnp(parsed.digits) : null;
}
