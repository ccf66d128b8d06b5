import { z } from "zod";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { Person } from "../../identity/index.ts";

/** Opens a demo company to visitors. The one before it, and any whose founding broke off, is closed for good. */
export const finishDemo = useCase({
  name: "onboarding.finishDemo",
  permission: "system",
  subject: "company",
  input: z.object({}),
  problems: [],
  async run(scope) {
    const { companyId, now } = scope;
    await retireOthers(scope);
    await scope.db.updateTable("demo").set({ readyAt: now }).where("companyId", "=", companyId).execute();
    scope.recordChange({ type: "Demo", id: companyId, change: "update", before: {}, after: { readyAt: now } });
    return { companyId };
  },
});

/** Their person is deactivated: with that every session in them ends. */
async function retireOthers({ db, em, companyId, now }: Scope): Promise<void> {
  const retired = await db
    .updateTable("demo")
    .set({ retiredAt: now })
    .where("retiredAt", "is", null)
    .where("companyId", "<>", companyId)
    .returning("personId")
    .execute();
  const people = await em.find(Person, { id: { $in: retired.map(({ personId }) => personId) } });
  for (const person of people) person.deactivatedAt = now;
}
