import { defineEntity, p } from "@mikro-orm/core";

const BankAccountSchema = defineEntity({
  name: "BankAccount",
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    bankName: p.text(),
    iban: p.text(),
    swift: p.text().nullable(),
    currency: p.text(),
    isDefault: p.boolean(),
    position: p.integer(),
    version: p.integer().version(),
  },
});

/** Where a company is paid; at most one per currency is the default. */
export class BankAccount extends BankAccountSchema.class {}
BankAccountSchema.setClass(BankAccount);
