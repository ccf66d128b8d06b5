import { defineEntity, p } from "@mikro-orm/core";
import { mailChoices } from "@softmanager/inputs";

const CustomerMailRuleSchema = defineEntity({
  name: "CustomerMailRule",
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    customerId: p.uuid(),
    choice: p.enum(mailChoices),
    version: p.integer().version(),
  },
});

/** What a customer wants otherwise than the company's rule; a customer without one follows the company. */
export class CustomerMailRule extends CustomerMailRuleSchema.class {}
CustomerMailRuleSchema.setClass(CustomerMailRule);
