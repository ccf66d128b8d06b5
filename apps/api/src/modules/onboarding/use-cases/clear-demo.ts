import { sql } from "kysely";
import { z } from "zod";
import { useCase } from "../../../platform/use-case.ts";

/** Takes a demo company that is over out of the database, issued documents and all. The database does it to no other. */
export const clearDemo = useCase({
  name: "onboarding.clearDemo",
  permission: "system",
  input: z.object({ companyId: z.uuid() }),
  problems: [],
  async run(scope, { companyId }) {
    await sql`select app.clear_demo(${companyId})`.execute(scope.db);
    scope.recordChange({ type: "Demo", id: companyId, change: "delete", before: {}, after: {} });
    return { companyId };
  },
});
