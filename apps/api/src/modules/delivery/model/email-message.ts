import { defineEntity, p } from "@mikro-orm/core";
import { languages } from "@softmanager/domain";

const EmailMessageSchema = defineEntity({
  name: "EmailMessage",
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    documentId: p.uuid(),
    isTest: p.boolean(),
    language: p.enum(languages),
    fromName: p.text(),
    fromAddress: p.text(),
    replyTo: p.text(),
    subject: p.text(),
    body: p.text(),
    attachPdf: p.boolean(),
    includeLink: p.boolean(),
    createdAt: p.datetime(),
    createdBy: p.uuid().nullable(),
  },
});

/** What a person wrote to go with a document. The mail is composed from it whenever it is sent or shown; it never changes. */
export class EmailMessage extends EmailMessageSchema.class {}
EmailMessageSchema.setClass(EmailMessage);
