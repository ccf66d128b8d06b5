import type { DataRegister } from "../../../platform/data-category.ts";

/** A while longer than anybody asks what a visitor saw. */
export const demosKeptDays = 7;

export const onboardingData: DataRegister = {
  demo: {
    purpose: "Knows which demo company visitors are let into, and makes it anew once it was used.",
    basis: "LEGITIMATE_INTEREST",
    kept: { days: demosKeptDays, after: "retiredAt" },
    generated: ["companyId", "personId", "done", "planned", "readyAt", "lastOpenedAt", "retiredAt"],
  },
  operator: {
    purpose: "Carries what the configuration says anew about the service's operator into its own company.",
    basis: "LEGITIMATE_INTEREST",
    generated: ["companyId", "said", "saidAt"],
  },
};
