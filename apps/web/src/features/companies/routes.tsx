import { IconBuilding, IconBuildingBank, IconMapPin, IconPercentage, IconSettings } from "@softmanager/ui";
import type { Feature } from "../../app/feature.ts";
import { settingsTitles } from "./settings-titles.ts";

/** The company itself: what it tells of itself, where it is paid, and what its documents begin with. */
export const companies: Feature = {
  name: "companies",
  pages: [
    {
      at: "settings",
      path: "settings/company",
      load: () => import("./pages/company-page.tsx").then((page) => page.CompanyPage),
    },
    {
      at: "settings",
      path: "settings/company/accounts",
      load: () => import("./pages/accounts-page.tsx").then((page) => page.AccountsPage),
    },
    {
      at: "settings",
      path: "settings/company/work-points",
      load: () => import("./pages/work-points-page.tsx").then((page) => page.WorkPointsPage),
    },
    {
      at: "settings",
      path: "settings/company/vat",
      load: () => import("./pages/vat-page.tsx").then((page) => page.VatPage),
    },
    {
      at: "settings",
      path: "settings/company/defaults",
      load: () => import("./pages/defaults-page.tsx").then((page) => page.DefaultsPage),
    },
  ],
  navigation: [
    {
      path: "settings/company",
      label: settingsTitles.company,
      icon: IconBuilding,
      section: "settings",
      order: 10,
      permission: "company:read",
    },
    {
      path: "settings/company/accounts",
      label: settingsTitles.accounts,
      icon: IconBuildingBank,
      section: "settings-page",
      order: 20,
      permission: "company:read",
    },
    {
      path: "settings/company/work-points",
      label: settingsTitles.workPoints,
      icon: IconMapPin,
      section: "settings-page",
      order: 30,
      permission: "company:read",
    },
    {
      path: "settings/company/vat",
      label: settingsTitles.vat,
      icon: IconPercentage,
      section: "settings-page",
      order: 50,
      permission: "company:read",
    },
    {
      path: "settings/company/defaults",
      label: settingsTitles.defaults,
      icon: IconSettings,
      section: "settings-page",
      order: 60,
      permission: "company:read",
    },
  ],
};
