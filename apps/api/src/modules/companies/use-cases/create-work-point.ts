import { createWorkPointInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { WorkPoint } from "../model/work-point.ts";

/** Adds a place where the company works. */
export const createWorkPoint = useCase({
  name: "companies.createWorkPoint",
  permission: "company:update",
  subject: "workPoint",
  input: createWorkPointInput,
  problems: [],
  async run(scope, { idempotencyKey: _key, ...fields }) {
    const { em, companyId } = scope;
    const workPoint = em.create(WorkPoint, { companyId, id: scope.newId(), ...fields });
    return { workPointId: workPoint.id };
  },
});
