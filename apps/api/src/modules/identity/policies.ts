import { createHash } from "node:crypto";
import { acceptedPolicies, issueAt, type Acceptance } from "@softmanager/inputs";
import { policyLanguages, policyOf, policyText, type Policy, type PolicyDocument } from "@softmanager/policies";
import type { Config } from "../../config.ts";
import { InvalidInput } from "../../platform/problems.ts";
import type { Scope } from "../../platform/scope.ts";
import { PolicyOutdated } from "./problems.ts";

/** A text in force, with the hash of its words: what somebody accepts names both. */
export interface HashedPolicy extends Omit<Policy, "sections"> {
  /** Each part's paragraphs in order, those of a list too. */
  sections: readonly { heading: string; paragraphs: readonly string[] }[];
  /** Hex. */
  sha256: string;
}

export function policyInForce({ operator }: Config, document: PolicyDocument, language: "ro" | "en"): HashedPolicy {
  const policy = policyOf(document, language, operator);
  const sections = policy.sections.map(({ heading, body }) => ({ heading, paragraphs: body.flat() }));
  return { ...policy, sections, sha256: createHash("sha256").update(policyText(policy)).digest("hex") };
}

/** Refuses texts that were not accepted, and those of another version or with other words than the ones in force. */
export function assertAccepted(
  scope: Scope,
  acceptances: readonly Acceptance[],
  needed: readonly Acceptance["document"][] = acceptedPolicies,
): void {
  for (const document of needed) {
    const accepted = acceptances.find((each) => each.document === document);
    if (!accepted) throw new InvalidInput([issueAt("acceptances", { code: "NOT_ACCEPTED", language: scope.language })]);
    const inForce = policyLanguages.map((language) => policyInForce(scope.services.config, document, language));
    const isInForce = inForce.some(({ version, sha256 }) => version === accepted.version && sha256 === accepted.sha256);
    if (!isInForce) throw new PolicyOutdated(document, inForce[0]?.version ?? "");
  }
}

interface Accepting {
  personId: string;
  /** The company on whose behalf, for the data processing agreement. */
  companyId: string | null;
  acceptances: readonly Acceptance[];
}

/** Keeps who accepted which words, when and from where. */
export async function recordAcceptances(scope: Scope, { personId, companyId, acceptances }: Accepting): Promise<void> {
  for (const { document, version, sha256 } of acceptances) {
    const row = {
      id: scope.newId(),
      personId,
      companyId,
      document,
      version,
      sha256,
      at: scope.now,
      address: scope.address,
    };
    await scope.db.insertInto("acceptance").values(row).execute();
    scope.recordChange({
      type: "Acceptance",
      id: row.id,
      change: "create",
      before: {},
      after: { personId, document, version, sha256 },
    });
  }
}
