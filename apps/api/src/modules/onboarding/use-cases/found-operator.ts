import { nothing } from "@softmanager/inputs";
import { sql } from "kysely";
import { useCase } from "../../../platform/use-case.ts";
import { openBooks } from "../open-books.ts";
import { operatorDetails } from "../operator-details.ts";
import { findOperator, rememberSaid } from "../operator-record.ts";

/** Opens the books of the service's own operator, at the first start; every further start finds them. */
export const foundOperator = useCase({
  name: "onboarding.foundOperator",
  permission: "system",
  input: nothing,
  problems: [],
  async run(scope) {
    await sql`select pg_advisory_xact_lock(hashtextextended('operator', 0))`.execute(scope.db);
    const known = await findOperator(scope.db);
    if (known) return known;
    const { operator } = scope.services.config;
    const company = operatorDetails(operator);
    const founded = await openBooks(scope, { company, email: operator.privacyEmail, language: "ro", isOperator: true });
    await rememberSaid(scope);
    return { companyId: founded.id };
  },
});
