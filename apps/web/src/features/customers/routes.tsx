import { IconUsers } from "@softmanager/ui";
import type { Feature } from "../../app/feature.ts";
import { customerTitles } from "./titles.ts";

/** Whom the company sells to, and the people there. */
export const customers: Feature = {
  name: "customers",
  pages: [
    {
      at: "company",
      path: "customers",
      load: () => import("./pages/customer-list-page.tsx").then((page) => page.CustomerListPage),
    },
    {
      at: "company",
      path: "customers/new",
      load: () => import("./pages/new-customer-page.tsx").then((page) => page.NewCustomerPage),
    },
    {
      at: "company",
      path: "customers/$customerId",
      load: () => import("./pages/customer-page.tsx").then((page) => page.CustomerPage),
    },
  ],
  navigation: [
    {
      path: "customers",
      label: customerTitles.customers,
      icon: IconUsers,
      section: "main",
      order: 30,
      isOnPhone: true,
      keys: "g c",
      permission: "customer:read",
    },
  ],
  commands: [
    {
      id: "new-customer",
      label: customerTitles.newCustomer,
      icon: IconUsers,
      keys: "n c",
      keywords: "adaugă client cui cif add customer",
      opens: "customers/new",
      permission: "customer:write",
    },
  ],
  paletteSource: () => import("./components/customer-source.tsx").then((part) => part.CustomerSource),
};
