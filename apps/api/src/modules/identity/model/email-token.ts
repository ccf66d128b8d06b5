import { defineEntity, p } from "@mikro-orm/core";
import { Person } from "./person.ts";

const EmailTokenSchema = defineEntity({
  name: "EmailToken",
  properties: {
    tokenHash: p.text().primary().hidden(),
    person: () => p.manyToOne(Person),
    purpose: p.enum(["VERIFY", "RESET"] as const),
    email: p.text(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
  },
});

/** The secret of a mailed link; good once, for a while, for the address it was sent to. */
export class EmailToken extends EmailTokenSchema.class {}
EmailTokenSchema.setClass(EmailToken);
