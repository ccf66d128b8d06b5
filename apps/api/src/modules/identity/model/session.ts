import { defineEntity, p } from "@mikro-orm/core";
import { Person } from "./person.ts";

const SessionSchema = defineEntity({
  name: "Session",
  properties: {
    id: p.uuid().primary(),
    person: () => p.manyToOne(Person),
    tokenHash: p.text().hidden(),
    address: p.text().nullable(),
    userAgent: p.text().nullable(),
    createdAt: p.datetime(),
    lastSeenAt: p.datetime(),
    expiresAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
  },
});

/** One sign-in on one device; its token is known to the browser alone, we keep a hash. */
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);
