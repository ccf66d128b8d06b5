import { setMailRuleInput } from "@softmanager/inputs";
import { VersionConflict } from "../../../platform/problems.ts";
import { useCase } from "../../../platform/use-case.ts";
import { lockCompany } from "../lock-company.ts";
import { MailRule } from "../model/mail-rule.ts";

/** Says whether documents are mailed to their customers once they are issued, unless a customer wants otherwise. */
export const setMailRule = useCase({
  name: "delivery.setMailRule",
  permission: "company:update",
  subject: "company",
  input: setMailRuleInput,
  problems: [],
  async run(scope, { sendsOnIssue, expectedVersion }) {
    const { em, companyId } = scope;
    await lockCompany(scope);
    const rule = await em.findOne(MailRule, { companyId });
    const version = rule?.version ?? 0;
    if (version !== expectedVersion) throw new VersionConflict(expectedVersion, version);
    if (rule) rule.sendsOnIssue = sendsOnIssue;
    else em.create(MailRule, { companyId, id: scope.newId(), sendsOnIssue });
    return { companyId };
  },
});
