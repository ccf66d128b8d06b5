import {
  IconBuilding,
  IconCash,
  IconFileInvoice,
  IconLayoutDashboard,
  IconListDetails,
  IconPackage,
  IconUsers,
  IconUserPlus,
} from "@softmanager/ui";
import type { FeatureCommand, NavigationEntry } from "../feature.ts";
import { galleryTexts as texts } from "./gallery-texts.ts";

export const sampleNavigation: readonly NavigationEntry[] = [
  {
    path: "dashboard",
    label: texts.dashboard,
    icon: IconLayoutDashboard,
    section: "main",
    order: 10,
    isOnPhone: true,
    keys: "g d",
  },
  {
    path: "frame",
    label: texts.invoices,
    icon: IconFileInvoice,
    section: "main",
    order: 20,
    isOnPhone: true,
    keys: "g i",
  },
  {
    path: "customers",
    label: texts.customers,
    icon: IconUsers,
    section: "main",
    order: 30,
    isOnPhone: true,
    keys: "g c",
  },
  { path: "products", label: texts.products, icon: IconPackage, section: "main", order: 40 },
  { path: "payments", label: texts.payments, icon: IconCash, section: "main", order: 50, isOnPhone: true },
  { path: "company", label: texts.company, icon: IconBuilding, section: "settings", order: 10 },
  { path: "series", label: texts.series, icon: IconListDetails, section: "settings", order: 20 },
  { path: "people", label: texts.people, icon: IconUserPlus, section: "settings", order: 30 },
];

export const sampleCommands: readonly FeatureCommand[] = [
  { id: "new invoice", label: texts.newInvoice, icon: IconFileInvoice, keys: "n i", opens: "frame" },
];
