import { isMaskedCnp, maskCnp, parseCnp, type Buyer, type DocumentContent } from "@softmanager/domain";
import { issueAt } from "@softmanager/inputs";
import { InvalidInput } from "../../platform/problems.ts";
import type { Scope } from "../../platform/scope.ts";

/** The buyer as the API shows it: a person's CNP stands on the printed document, and is masked everywhere else. */
export function withoutCnp(buyer: Buyer | null): Buyer | null {
  const masked = buyer && maskOf(buyer.fiscalCode);
  return masked ? { ...buyer, fiscalCode: masked } : buyer;
}

/** What was written, with the CNP that it had before where it says the mask of it: that is how the API shows it. */
export function withKeptCnp(scope: Scope, content: DocumentContent, before: DocumentContent | null): DocumentContent {
  const { buyer } = content;
  if (!buyer?.fiscalCode || !isMaskedCnp(buyer.fiscalCode)) return content;
  const fiscalCode = before?.buyer?.fiscalCode ?? null;
  if (maskOf(fiscalCode) === buyer.fiscalCode) return { ...content, buyer: { ...buyer, fiscalCode } };
  throw new InvalidInput([issueAt("content.buyer.fiscalCode", { code: "NOT_A_CNP", language: scope.language })]);
}

function maskOf(code: string | null): string | null {
  const parsed = parseCnp(code ?? "");
  return parsed.ok ? maskCnp(parsed.digits) : null;
}
