import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import type { Said } from "./operator-details.ts";

export interface OperatorStanding {
  /** What the configuration said when the company's profile last followed it; nothing for books older than that. */
  said: Partial<Said>;
  hasOwner: boolean;
  /** Whom the service itself has asked in and not heard of yet. */
  invited: { invitationId: string; email: string }[];
}

/** How things stand in the operator's own company. */
export async function operatorStanding(
  db: Kysely<Database>,
  { companyId, now }: { companyId: string; now: Date },
): Promise<OperatorStanding> {
  const known = await db.selectFrom("operator").where("companyId", "=", companyId).select("said").executeTakeFirst();
  const owner = await db
    .selectFrom("membership")
    .where("companyId", "=", companyId)
    .where("role", "=", "OWNER")
    .where("deactivatedAt", "is", null)
    .select("id")
    .executeTakeFirst();
  const invited = await db
    .selectFrom("invitation")
    .where("companyId", "=", companyId)
    .where("invitedByMembershipId", "is", null)
    .where("acceptedAt", "is", null)
    .where("revokedAt", "is", null)
    .where("expiresAt", ">", now)
    .select(["id as invitationId", "email"])
    .execute();
  return { said: (known?.said ?? {}) as Partial<Said>, hasOwner: owner !== undefined, invited };
}
