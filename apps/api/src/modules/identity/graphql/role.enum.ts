import { describedEnum } from "../../../platform/graphql/enums.ts";
import { roles } from "../model/role.ts";

export const RoleEnum = describedEnum("Role", roles, {
  description: "A named set of permissions that a person has in a company.",
  values: {
    OWNER: "May do everything; a company always has one.",
    ADMINISTRATOR: "May do everything.",
    ACCOUNTANT: "Reads everything and records payments.",
    MEMBER: "Writes, issues and sends documents; keeps customers and products.",
    DPO: "Data protection officer; only in the operator's company.",
    STAFF: "Staff of the service; only in the operator's company.",
  },
});
