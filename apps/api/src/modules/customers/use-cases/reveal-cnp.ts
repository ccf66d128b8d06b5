import { revealCnpInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { findCustomer } from "../find-customer.ts";
import { openCnp } from "../sealed-cnp.ts";

/** Shows the whole CNP of a person to whoever may see it. An act, not a query: each look leaves its audit row. */
export const revealCnp = useCase({
  name: "customers.revealCnp",
  permission: "customer:reveal-cnp",
  subject: "customer",
  input: revealCnpInput,
  problems: [],
  async run(scope, { customerId }) {
    const cnp = await openCnp(scope, await findCustomer(scope, customerId));
    if (cnp) scope.handOut(cnp);
    return { customerId };
  },
});
