import { defineEntity, p } from "@mikro-orm/core";

const MailRuleSchema = defineEntity({
  name: "MailRule",
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    sendsOnIssue: p.boolean(),
    version: p.integer().version(),
  },
});

/** Whether a company mails its documents once they are issued; a company without one does not. */
export class MailRule extends MailRuleSchema.class {}
MailRuleSchema.setClass(MailRule);
