import { archiveWorkPointInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { findVersioned } from "../find-versioned.ts";
import { WorkPoint } from "../model/work-point.ts";

/** Takes a work point out of the choices; `restoreWorkPoint` brings it back. */
export const archiveWorkPoint = useCase({
  name: "companies.archiveWorkPoint",
  permission: "company:update",
  subject: "workPoint",
  input: archiveWorkPointInput,
  problems: [],
  async run(scope, { workPointId, expectedVersion }) {
    const workPoint = await findVersioned(scope, WorkPoint, { id: workPointId, expectedVersion });
    workPoint.archivedAt ??= scope.now;
    return { workPointId };
  },
});
