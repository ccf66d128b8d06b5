import type { DataRegister } from "../../../platform/data-category.ts";

export const fiscalRegistryData: DataRegister = {
  fiscalRegistryEntry: {
    purpose: "What the tax authority publishes about a company, for a day.",
    basis: "LEGITIMATE_INTEREST",
    generated: ["fiscalCode", "entry", "lookedUpAt"],
  },
};
