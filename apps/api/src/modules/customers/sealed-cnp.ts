import { isMaskedCnp, maskCnp, type CustomerType } from "@softmanager/domain";
import { issueAt } from "@softmanager/inputs";
import { InvalidInput } from "../../platform/problems.ts";
import type { Scope } from "../../platform/scope.ts";
import { vaultOf } from "../../platform/vault.ts";
import type { Customer } from "./model/customer.ts";

/** How a card keeps its code: a person's CNP sealed, anybody else's fiscal code as it is. */
export interface KeptCode {
  fiscalCode: string | null;
  /** `180••••••1144`, as cards and lists show it. */
  cnpMasked: string | null;
  cnpSealed: string | null;
  /** Keyed hash, for uniqueness only. */
  cnpFingerprint: string | null;
}

/** The code of a card as it is kept. The masked CNP of the card itself means that nobody changed it. */
export async function keptCodeOf(
  scope: Scope,
  { type, fiscalCode }: { type: CustomerType; fiscalCode: string | null },
  before: Customer | null,
): Promise<KeptCode> {
  if (type !== "INDIVIDUAL" || fiscalCode === null) return { ...noCnp, fiscalCode };
  if (before?.cnpMasked && fiscalCode === before.cnpMasked) return keptBy(before);
  if (isMaskedCnp(fiscalCode)) {
    throw new InvalidInput([issueAt("fiscalCode", { code: "NOT_A_CNP", language: scope.language })]);
  }
  const vault = await vaultOf(scope, "customer.cnp");
  return {
    fiscalCode: null,
    cnpMasked: maskCnp(fiscalCode),
    cnpSealed: vault.seal(fiscalCode),
    cnpFingerprint: vault.fingerprint(fiscalCode),
  };
}

/** The CNP of a card; null when the person gave none. */
export async function openCnp(scope: Scope, { cnpSealed }: Customer): Promise<string | null> {
  return cnpSealed ? (await vaultOf(scope, "customer.cnp")).open(cnpSealed) : null;
}

const noCnp = { cnpMasked: null, cnpSealed: null, cnpFingerprint: null };

function keptBy({ cnpMasked = null, cnpSealed = null, cnpFingerprint = null }: Customer): KeptCode {
  return { fiscalCode: null, cnpMasked, cnpSealed, cnpFingerprint };
}
