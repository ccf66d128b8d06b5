import { defineEntity, p } from "@mikro-orm/core";
import { documentKinds } from "@softmanager/domain";

const SeriesSchema = defineEntity({
  name: "Series",
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    kind: p.enum(documentKinds),
    prefix: p.text(),
    separator: p.text(),
    padding: p.integer(),
    nextNumber: p.integer(),
    lastIssueDate: p.text().nullable(),
    lastHash: p.text().nullable(),
    isDefault: p.boolean(),
    archivedAt: p.datetime().nullable(),
    version: p.integer().version(),
  },
});

/** Numbers of one kind of document, growing by one without gaps; only issuing takes the next. */
export class Series extends SeriesSchema.class {}
SeriesSchema.setClass(Series);
