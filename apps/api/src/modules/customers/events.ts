import type { Fact } from "../../platform/fact.ts";

type CustomerFact = "CustomerCreated" | "CustomerUpdated" | "CustomerArchived" | "CustomerRestored" | "CustomerDeleted";

/** Something happened to a customer's card; contacts belong to it. */
export function customerFact(name: CustomerFact, customerId: string): Fact {
  return { name, version: 1, subjectType: "customer", subjectId: customerId, payload: {} };
}
