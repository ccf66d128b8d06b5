import { updateVatPeriodInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { findVersioned } from "../find-versioned.ts";
import { VatPeriod } from "../model/vat-period.ts";
import { VatPeriodsOverlap } from "../problems.ts";
import { flushPeriods } from "../vat-periods.ts";

/** Corrects the VAT history. Documents issued before keep the status they were issued with. */
export const updateVatPeriod = useCase({
  name: "companies.updateVatPeriod",
  permission: "company:update",
  subject: "vatPeriod",
  input: updateVatPeriodInput,
  problems: [VatPeriodsOverlap],
  async run(scope, { vatPeriodId, expectedVersion, ...period }) {
    Object.assign(await findVersioned(scope, VatPeriod, { id: vatPeriodId, expectedVersion }), period);
    await flushPeriods(scope, period);
    return { vatPeriodId };
  },
});
