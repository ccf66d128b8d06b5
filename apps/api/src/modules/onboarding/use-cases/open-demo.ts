import { nothing } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { openSession } from "../../identity/index.ts";
import { DemoNotAvailable } from "../problems.ts";

/** Signs a visitor into the demo company as its person. */
export const openDemo = useCase({
  name: "onboarding.openDemo",
  permission: "anonymous",
  isPersonal: true,
  input: nothing,
  problems: [DemoNotAvailable],
  async run(scope) {
    const { db, services, now } = scope;
    if (!services.config.hasDemo) throw new DemoNotAvailable();
    const demo = await db
      .updateTable("demo")
      .set({ lastOpenedAt: now })
      .where("readyAt", "is not", null)
      .where("retiredAt", "is", null)
      .returning(["companyId", "personId"])
      .executeTakeFirst();
    if (!demo) throw new DemoNotAvailable();
    return { ...demo, sessionId: openSession(scope, demo.personId) };
  },
});
