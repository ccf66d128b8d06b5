import { nothing } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { sql } from "kysely";
import { openBooks } from "../open-books.ts";
import { operatorDetails } from "../operator-details.ts";

/** Opens the books of the service's own operator, at the first start; every further start finds them. */
export const foundOperator = useCase({
  name: "onboarding.foundOperator",
  permission: "system",
  input: nothing,
  problems: [],
  async run(scope) {
    await sql`select pg_advisory_xact_lock(hashtextextended('operator', 0))`.execute(scope.db);
    const known = await scope.db
      .selectFrom("companyDirectory")
      .where("isOperator", "=", true)
      .select("companyId")
      .executeTakeFirst();
    if (known) return { companyId: known.companyId };
    const { privacyEmail } = scope.services.config.operator;
    const company = operatorDetails(scope.services.config.operator);
    const founded = await openBooks(scope, { company, email: privacyEmail, language: "ro", isOperator: true });
    return { companyId: founded.id };
  },
});
