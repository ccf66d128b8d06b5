import { defineEntity, p } from "@mikro-orm/core";
import { roles } from "./role.ts";

const InvitationSchema = defineEntity({
  name: "Invitation",
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    email: p.text(),
    givenName: p.text(),
    familyName: p.text(),
    username: p.text(),
    role: p.enum(roles),
    invitedByMembershipId: p.uuid().nullable(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    acceptedAt: p.datetime().nullable(),
    revokedAt: p.datetime().nullable(),
    version: p.integer().version(),
  },
});

/** Somebody who was asked into a company and has not answered yet. */
export class Invitation extends InvitationSchema.class {
  isOpenAt(now: Date): boolean {
    return !this.acceptedAt && !this.revokedAt && this.expiresAt > now;
  }
}
InvitationSchema.setClass(Invitation);
