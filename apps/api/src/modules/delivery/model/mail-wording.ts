import { defineEntity, p } from "@mikro-orm/core";
import { documentKinds, languages } from "@softmanager/domain";

const MailWordingSchema = defineEntity({
  name: "MailWording",
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    kind: p.enum(documentKinds),
    language: p.enum(languages),
    subject: p.text(),
    body: p.text(),
    version: p.integer().version(),
  },
});

/** A company's own words for the mails of one kind of document in one language; without one the usual words stand. */
export class MailWording extends MailWordingSchema.class {}
MailWordingSchema.setClass(MailWording);
