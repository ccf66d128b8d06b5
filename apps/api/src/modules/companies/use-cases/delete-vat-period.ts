import { deleteVatPeriodInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { findVersioned } from "../find-versioned.ts";
import { VatPeriod } from "../model/vat-period.ts";

/** Removes a period that never was; its days count as not registered. */
export const deleteVatPeriod = useCase({
  name: "companies.deleteVatPeriod",
  permission: "company:update",
  subject: "vatPeriod",
  input: deleteVatPeriodInput,
  problems: [],
  async run(scope, { vatPeriodId, expectedVersion }) {
    scope.em.remove(await findVersioned(scope, VatPeriod, { id: vatPeriodId, expectedVersion }));
    return { vatPeriodId };
  },
});
