import { defineEntity, p } from "@mikro-orm/core";
import { documentKinds } from "@softmanager/domain";

const DefaultMentionSchema = defineEntity({
  name: "DefaultMention",
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    kind: p.enum(documentKinds),
    language: p.enum(["ro", "en"] as const),
    text: p.text(),
    position: p.integer(),
    version: p.integer().version(),
  },
});

/** A sentence every new draft of a kind begins with; changing it never touches a document that exists. */
export class DefaultMention extends DefaultMentionSchema.class {}
DefaultMentionSchema.setClass(DefaultMention);
