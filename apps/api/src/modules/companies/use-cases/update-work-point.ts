import { updateWorkPointInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { findVersioned } from "../find-versioned.ts";
import { WorkPoint } from "../model/work-point.ts";

/** Corrects a work point. Documents issued before keep what they said. */
export const updateWorkPoint = useCase({
  name: "companies.updateWorkPoint",
  permission: "company:update",
  subject: "workPoint",
  input: updateWorkPointInput,
  problems: [],
  async run(scope, { workPointId, expectedVersion, ...fields }) {
    Object.assign(await findVersioned(scope, WorkPoint, { id: workPointId, expectedVersion }), fields);
    return { workPointId };
  },
});
