import { LockMode } from "@mikro-orm/core";
import { setCustomerMailRuleInput } from "@softmanager/inputs";
import { Customer } from "../../customers/index.ts";
import { notFound } from "../../../platform/errors.ts";
import { VersionConflict } from "../../../platform/problems.ts";
import { useCase } from "../../../platform/use-case.ts";
import { CustomerMailRule } from "../model/customer-mail-rule.ts";

/** Says whether a customer's documents are mailed once they are issued, or that the company's rule decides. */
export const setCustomerMailRule = useCase({
  name: "delivery.setCustomerMailRule",
  permission: "customer:write",
  subject: "customer",
  input: setCustomerMailRuleInput,
  problems: [],
  async run(scope, { customerId, choice, expectedVersion }) {
    const { em, companyId } = scope;
    const customer = await em.findOne(
      Customer,
      { companyId, id: customerId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!customer) throw notFound("Customer");
    const rule = await em.findOne(CustomerMailRule, { companyId, customerId });
    const version = rule?.version ?? 0;
    if (version !== expectedVersion) throw new VersionConflict(expectedVersion, version);
    if (rule) rule.choice = choice;
    else em.create(CustomerMailRule, { companyId, id: scope.newId(), customerId, choice });
    return { customerId };
  },
});
