import type { Feature, FeaturePage } from "../../app/feature.ts";
import { policyIds } from "./policies/policy-ids.ts";

const home = () => import("./pages/home-page.tsx").then((page) => page.HomePage);
const price = () => import("./pages/price-page.tsx").then((page) => page.PricePage);
const policy = () => import("./pages/policy-page.tsx").then((page) => page.PolicyPage);

/** The same pages in both languages: Romanian at the root, English under "en". */
const pages: readonly FeaturePage[] = ["", "en/"].flatMap((prefix) => [
  { at: "site", path: prefix.replace("/", ""), load: home },
  { at: "site", path: `${prefix}price`, load: price },
  ...policyIds.map((id) => ({ at: "site" as const, path: `${prefix}${id}`, load: policy })),
]);

/** The public site: what the product is, what it costs and what we promise. Sets no cookie, keeps nothing, asks nobody else. */
export const site: Feature = { name: "site", pages };
