import { euidOf } from "@softmanager/domain";
import { nothing } from "@softmanager/inputs";
import { ConfigError } from "../../../config.ts";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { Company } from "../../companies/index.ts";
import { newsIn, saidOf } from "../operator-details.ts";
import { lockOperator, rememberSaid } from "../operator-record.ts";
import { operatorStanding } from "../operator-standing.ts";

/**
 * Carries what the configuration says anew about the operator into its company's profile. What its people changed
 * there themselves stays until the setting changes too; documents issued before keep what they said.
 */
export const followOperatorSettings = useCase({
  name: "onboarding.followOperatorSettings",
  permission: "system",
  subject: "company",
  input: nothing,
  problems: [],
  async run(scope) {
    await lockOperator(scope);
    const { said: before } = await operatorStanding(scope.db, scope);
    const { office, ...news } = newsIn(saidOf(scope.services.config.operator), before);
    const company = await scope.em.findOneOrFail(Company, { id: scope.companyId });
    if (news.fiscalCode && news.fiscalCode !== company.fiscalCode) await moveToCode(scope, news.fiscalCode);
    Object.assign(company, news, office);
    if (news.tradeRegisterNumber) company.euid = euidOf(news.tradeRegisterNumber);
    await rememberSaid(scope);
    return { companyId: company.id };
  },
});

/** Another code is another company: it may take over books in which nothing has been issued yet, and no others. */
async function moveToCode({ db, companyId }: Scope, fiscalCode: string): Promise<void> {
  const issued = await db
    .selectFrom("document")
    .where("companyId", "=", companyId)
    .where("state", "<>", "DRAFT")
    .select("id")
    .limit(1)
    .executeTakeFirst();
  if (issued) refuse("the operator has issued documents under the code it had so far, and keeps it");
  const other = await db
    .selectFrom("companyDirectory")
    .where("fiscalCode", "=", fiscalCode)
    .where("companyId", "<>", companyId)
    .select("companyId")
    .executeTakeFirst();
  if (other) refuse("another company of this service has this code");
  await db.updateTable("companyDirectory").set({ fiscalCode }).where("companyId", "=", companyId).execute();
}

function refuse(reason: string): never {
  throw new ConfigError([`OPERATOR_FISCAL_CODE: ${reason}`]);
}
