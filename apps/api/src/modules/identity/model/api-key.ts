import { defineEntity, p } from "@mikro-orm/core";

const ApiKeySchema = defineEntity({
  name: "ApiKey",
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    membershipId: p.uuid(),
    name: p.text(),
    tokenHint: p.text(),
    scopes: p.array(),
    createdAt: p.datetime(),
    expiresAt: p.datetime().nullable(),
    lastUsedAt: p.datetime().nullable(),
    revokedAt: p.datetime().nullable(),
    replacedById: p.uuid().nullable(),
    version: p.integer().version(),
  },
});

/** A partner's way in: what its member may do, narrowed to the scopes. Its token was shown once. */
export class ApiKey extends ApiKeySchema.class {
  isActiveAt(now: Date): boolean {
    return !this.revokedAt && (!this.expiresAt || this.expiresAt > now);
  }
}
ApiKeySchema.setClass(ApiKey);
