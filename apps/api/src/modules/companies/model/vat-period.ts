import { defineEntity, p } from "@mikro-orm/core";
import { vatStatuses } from "@softmanager/domain";

const VatPeriodSchema = defineEntity({
  name: "VatPeriod",
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    status: p.enum(vatStatuses),
    /** The code of a special registration (art. 317), other than `RO` and the fiscal code; of no other status. */
    vatCode: p.text().nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    version: p.integer().version(),
  },
});

/** A company's standing towards VAT from one day to another, both included; open when the end is null. */
export class VatPeriod extends VatPeriodSchema.class {}
VatPeriodSchema.setClass(VatPeriod);
