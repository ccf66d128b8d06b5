import { restoreWorkPointInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { findVersioned } from "../find-versioned.ts";
import { WorkPoint } from "../model/work-point.ts";

/** Brings an archived work point back among the choices. */
export const restoreWorkPoint = useCase({
  name: "companies.restoreWorkPoint",
  permission: "company:update",
  subject: "workPoint",
  input: restoreWorkPointInput,
  problems: [],
  async run(scope, { workPointId, expectedVersion }) {
    const workPoint = await findVersioned(scope, WorkPoint, { id: workPointId, expectedVersion });
    workPoint.archivedAt = null;
    return { workPointId };
  },
});
