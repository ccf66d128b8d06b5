import { issueAt, setDefaultWorkPointInput } from "@softmanager/inputs";
import { InvalidInput } from "../../../platform/problems.ts";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { findMembershipAt } from "../find-membership.ts";

/** Says where somebody works: their new documents begin with that work point. */
export const setDefaultWorkPoint = useCase({
  name: "identity.setDefaultWorkPoint",
  permission: "membership:manage",
  subject: "membership",
  input: setDefaultWorkPointInput,
  problems: [],
  async run(scope, { membershipId, expectedVersion, workPointId }) {
    const membership = await findMembershipAt(scope, { membershipId, expectedVersion });
    if (workPointId) await assertInUse(scope, workPointId);
    membership.defaultWorkPointId = workPointId;
    return { membershipId };
  },
});

async function assertInUse({ db, companyId, language }: Scope, workPointId: string): Promise<void> {
  const found = await db
    .selectFrom("workPoint")
    .where("companyId", "=", companyId)
    .where("id", "=", workPointId)
    .where("archivedAt", "is", null)
    .select("id")
    .executeTakeFirst();
  if (!found) throw new InvalidInput([issueAt("workPointId", { code: "UNKNOWN_RECORD", language })]);
}
