import { nothing } from "@softmanager/inputs";
import { enterCompany } from "../../../platform/tenancy.ts";
import { useCase } from "../../../platform/use-case.ts";
import { Membership, openSession } from "../../identity/index.ts";
import { DemoNotAvailable } from "../problems.ts";

/** Signs a visitor into the demo company as its person. */
export const openDemo = useCase({
  name: "onboarding.openDemo",
  permission: "anonymous",
  isPersonal: true,
  input: nothing,
  problems: [DemoNotAvailable],
  async run(scope) {
    const demo = await scope.db
      .selectFrom("companyDirectory")
      .where("isDemo", "=", true)
      .orderBy("createdAt")
      .select("companyId")
      .executeTakeFirst();
    if (!demo) throw new DemoNotAvailable();
    await enterCompany(scope.em, demo.companyId);
    const owner = { companyId: demo.companyId, role: "OWNER" as const, deactivatedAt: null };
    const membership = await scope.em.findOneOrFail(Membership, owner, { orderBy: { createdAt: "asc" } });
    const personId = membership.person.id;
    return { companyId: demo.companyId, personId, sessionId: openSession(scope, personId) };
  },
});
