import { createRootRoute, createRoute, createRouter, lazyRouteComponent, type AnyRoute } from "@tanstack/react-router";
import { parseSearch, stringifySearch } from "./address.ts";
import { ErrorPage } from "./error-page.tsx";
import type { FeaturePage } from "./feature.ts";
import { features } from "./features.ts";
import { NotFoundPage } from "./not-found-page.tsx";
import { RootPage } from "./root-page.tsx";

const root = createRootRoute({
  component: RootPage,
  notFoundComponent: lazyRouteComponent(() => import("./frame/entry-layout.tsx"), "NowherePage"),
  errorComponent: ErrorPage,
});

const site = createRoute({ getParentRoute: () => root, id: "site" });
const api = createRoute({
  getParentRoute: () => root,
  id: "api",
  component: lazyRouteComponent(() => import("./frame/api-layout.tsx"), "ApiLayout"),
});
const entry = createRoute({
  getParentRoute: () => api,
  id: "entry",
  component: lazyRouteComponent(() => import("./frame/entry-layout.tsx"), "EntryLayout"),
});
const account = createRoute({
  getParentRoute: () => api,
  id: "account",
  component: lazyRouteComponent(() => import("./frame/account-layout.tsx"), "AccountLayout"),
});
const company = createRoute({
  getParentRoute: () => api,
  path: "c/$company",
  component: lazyRouteComponent(() => import("./frame/company-layout.tsx"), "CompanyLayout"),
  notFoundComponent: NotFoundPage,
});
const settings = createRoute({
  getParentRoute: () => company,
  id: "settings",
  component: lazyRouteComponent(() => import("./frame/settings-layout.tsx"), "SettingsLayout"),
});
const gallery = createRoute({
  getParentRoute: () => root,
  path: "_ui",
  component: lazyRouteComponent(() => import("./gallery/gallery-page.tsx"), "GalleryPage"),
});
const galleryFrame = createRoute({
  getParentRoute: () => root,
  path: "_ui/frame",
  component: lazyRouteComponent(() => import("./gallery/frame-page.tsx"), "FramePage"),
});

function pagesAt(at: FeaturePage["at"], parent: AnyRoute): AnyRoute[] {
  return features
    .flatMap(({ pages = [] }) => pages)
    .filter((page) => page.at === at)
    .map(({ path, load }) =>
      createRoute({
        getParentRoute: () => parent,
        path: path === "" ? "/" : path,
        component: lazyRouteComponent(async () => ({ default: await load() })),
      }),
    );
}

/** The address book of the product: what every feature lists, each part in its layout. */
export const router = createRouter({
  routeTree: root.addChildren([
    site.addChildren(pagesAt("site", site)),
    api.addChildren([
      ...pagesAt("public", api),
      entry.addChildren(pagesAt("entry", entry)),
      account.addChildren(pagesAt("account", account)),
      company.addChildren([...pagesAt("company", company), settings.addChildren(pagesAt("settings", settings))]),
    ]),
    gallery,
    galleryFrame,
  ]),
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  // Skeletons are drawn by the pages; a page that arrives within this time shows none.
  defaultPendingMs: 300,
});
