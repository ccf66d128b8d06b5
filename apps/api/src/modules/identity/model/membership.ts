import { defineEntity, p } from "@mikro-orm/core";
import { Person } from "./person.ts";
import { roles } from "./role.ts";

const MembershipSchema = defineEntity({
  name: "Membership",
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    person: () => p.manyToOne(Person),
    username: p.text(),
    role: p.enum(roles),
    createdAt: p.datetime(),
    deactivatedAt: p.datetime().nullable(),
    version: p.integer().version(),
  },
});

/** A person in a company, with a role there. */
export class Membership extends MembershipSchema.class {}
MembershipSchema.setClass(Membership);
