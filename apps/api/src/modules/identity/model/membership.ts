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
    /** The company's work point that their new documents begin with. */
    defaultWorkPointId: p.uuid().nullable(),
    createdAt: p.datetime(),
    deactivatedAt: p.datetime().nullable(),
    version: p.integer().version(),
  },
});

/** A person in a company, with a role there. */
export class Membership extends MembershipSchema.class {}
MembershipSchema.setClass(Membership);
