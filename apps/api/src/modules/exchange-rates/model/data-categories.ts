import type { DataRegister } from "../../../platform/data-category.ts";

export const exchangeRatesData: DataRegister = {
  exchangeRate: {
    purpose: "Public rates of the National Bank, kept as published.",
    basis: "LEGAL_OBLIGATION",
    generated: ["currency", "date", "rate", "source", "fetchedAt"],
  },
};
