import { defineEntity, p } from "@mikro-orm/core";
import type { ContactRole } from "@softmanager/inputs";

const ContactSchema = defineEntity({
  name: "Contact",
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    customerId: p.uuid(),
    givenName: p.text(),
    familyName: p.text(),
    roles: p.array<ContactRole>(),
    isPrimary: p.boolean(),
    phone: p.text().nullable(),
    mobile: p.text().nullable(),
    email: p.text().nullable(),
    createdAt: p.datetime(),
    deletedAt: p.datetime().nullable(),
    version: p.integer().version(),
  },
});

/** Somebody at a customer's; roles route mail (a reminder goes to BILLING), at most one is the primary contact. */
export class Contact extends ContactSchema.class {}
ContactSchema.setClass(Contact);
