import { cookies } from "./cookies.ts";
import { dataProcessing } from "./data-processing.ts";
import type { PolicyId } from "./policy-ids.ts";
import type { Policy } from "./policy.ts";
import { privacy } from "./privacy.ts";
import { terms } from "./terms.ts";

export const policies: Readonly<Record<PolicyId, Policy>> = {
  terms,
  privacy,
  "data-processing": dataProcessing,
  cookies,
};
