import type { DataRegister } from "../../../platform/data-category.ts";

export const savedViewsData: DataRegister = {
  savedView: {
    purpose: "Shows a list again the way somebody set it up.",
    basis: "CONTRACT",
    configuration: ["list", "name", "isShared", "tab", "search", "sort", "filters", "columns"],
    generated: ["companyId", "id", "membershipId", "createdAt", "updatedAt", "deletedAt", "version"],
    personal: ["name", "search", "filters"],
  },
  savedViewDefault: {
    purpose: "Opens a list with the view that a person chose.",
    basis: "CONTRACT",
    configuration: ["list", "savedViewId"],
    generated: ["companyId", "membershipId"],
  },
};
