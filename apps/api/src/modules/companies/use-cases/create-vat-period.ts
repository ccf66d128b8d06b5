import { createVatPeriodInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { VatPeriod } from "../model/vat-period.ts";
import { VatPeriodsOverlap } from "../problems.ts";
import { endOpenPeriod, flushPeriods } from "../vat-periods.ts";

/** The company stands otherwise towards VAT from a day on; the status that ran until then ends the day before. */
export const createVatPeriod = useCase({
  name: "companies.createVatPeriod",
  permission: "company:update",
  subject: "vatPeriod",
  input: createVatPeriodInput,
  problems: [VatPeriodsOverlap],
  async run(scope, { idempotencyKey: _key, ...period }) {
    const { em, companyId } = scope;
    await endOpenPeriod(scope, period);
    const created = em.create(VatPeriod, { companyId, id: scope.newId(), ...period });
    await flushPeriods(scope, period);
    return { vatPeriodId: created.id };
  },
});
