import type { DataRegister } from "../../../platform/data-category.ts";

export const onboardingData: DataRegister = {
  demo: {
    purpose: "Knows which demo company visitors are let into, and makes it anew once it was used.",
    basis: "LEGITIMATE_INTEREST",
    generated: ["companyId", "personId", "done", "planned", "readyAt", "lastOpenedAt", "retiredAt"],
  },
};
