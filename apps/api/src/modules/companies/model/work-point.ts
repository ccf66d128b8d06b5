import { defineEntity, p } from "@mikro-orm/core";

const WorkPointSchema = defineEntity({
  name: "WorkPoint",
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.text(),
    address: p.text(),
    phone: p.text().nullable(),
    fax: p.text().nullable(),
    archivedAt: p.datetime().nullable(),
    version: p.integer().version(),
  },
});

/** A place where a company works apart from its registered office. Archived, never deleted: documents name it. */
export class WorkPoint extends WorkPointSchema.class {}
WorkPointSchema.setClass(WorkPoint);
