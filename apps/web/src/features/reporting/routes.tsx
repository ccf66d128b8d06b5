import { IconHome } from "@softmanager/ui";
import type { Feature } from "../../app/feature.ts";
import { homeTitles } from "./titles.ts";

/** What the books say when the day begins. */
export const reporting: Feature = {
  name: "reporting",
  pages: [{ at: "company", path: "", load: () => import("./pages/home-page.tsx").then((page) => page.HomePage) }],
  navigation: [
    { path: "", label: homeTitles.home, icon: IconHome, section: "main", order: 10, isOnPhone: true, keys: "g d" },
  ],
};
