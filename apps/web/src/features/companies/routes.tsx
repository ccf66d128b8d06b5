import { IconBuilding } from "@softmanager/ui";
import type { Feature } from "../../app/feature.ts";
import { companyTexts } from "./company-texts.ts";

/** The company itself: what it tells of itself, and where it is paid. */
export const companies: Feature = {
  name: "companies",
  pages: [
    {
      at: "company",
      path: "settings/company",
      load: () => import("./pages/company-page.tsx").then((page) => page.CompanyPage),
    },
  ],
  navigation: [
    {
      path: "settings/company",
      label: companyTexts.company,
      icon: IconBuilding,
      section: "settings",
      order: 10,
      permission: "company:read",
    },
  ],
};
