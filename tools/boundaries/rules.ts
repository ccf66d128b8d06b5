import type { IRegularForbiddenRuleType } from "dependency-cruiser";

/** Who may import whom. Each rule says what to do instead; the reasons are in README.md. */

/** Modules of the API, left to right: each may use those before it, and none after it. Calls go left, news goes right. */
export const moduleOrder = [
  "identity",
  "fiscal-registry",
  "companies",
  "saved-views",
  "customers",
  "products",
  "exchange-rates",
  "documents",
  "receivables",
  "subscriptions",
  "projects",
  "delivery",
  "efactura",
  "imports",
  "reporting",
  "onboarding",
  "privacy",
];

/** Of the outside world, what each pure package may use. */
const allowedLibraries = {
  domain: ["big[.]js", "stdnum", "ibantools", "jsvat-next"],
  inputs: ["zod", "libphonenumber-js"],
};

/** Of our own packages, what each package may use. */
const allowedPackages = {
  domain: [],
  texts: [],
  policies: ["texts"],
  inputs: ["domain", "texts"],
  documents: ["domain", "texts"],
  efactura: ["domain"],
  ui: ["texts"],
  schema: [],
  sdk: [],
  config: [],
};

type Rule = IRegularForbiddenRuleType;

const forbid = (name: string, comment: string, from: Rule["from"], to: Rule["to"]): Rule => ({
  name,
  comment,
  severity: "error",
  from,
  to,
});
const anyOf = (names: readonly string[]) => `(${names.join("|")})`;
const tests = "[.]test[.]tsx?$|/(test|testing|fixtures)/|[.]fake[.]ts$";

export const rules: Rule[] = [
  forbid(
    "no-circles",
    "Two files need each other: let the later one announce a fact, or pass the value as an argument.",
    {},
    // A circle of types alone is no circle once the program runs.
    { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  ),

  ...Object.entries(allowedPackages).map(([name, allowed]) =>
    forbid(
      `${name}-uses-its-own`,
      `packages/${name} may use ${allowed.join(", ") || "no package of ours"}. Move the code to where both may see it.`,
      { path: `^packages/${name}/src/`, pathNot: tests },
      { path: "^(apps|packages|tools)/", pathNot: `^packages/${anyOf([name, ...allowed])}/` },
    ),
  ),
  ...Object.entries(allowedLibraries).map(([name, allowed]) =>
    forbid(
      `${name}-stays-pure`,
      `packages/${name} may use ${allowed.join(", ")} and never Node: the same code runs in the browser.`,
      { path: `^packages/${name}/src/`, pathNot: tests },
      { dependencyTypesNot: ["local"], pathNot: `^packages/|node_modules/${anyOf(allowed)}/` },
    ),
  ),
  forbid(
    "decimals-are-wrapped",
    "Use Decimal and Money of packages/domain/src/money: one file knows big.js, so that its rules hold everywhere.",
    { path: "^packages/domain/src/", pathNot: "^packages/domain/src/money/decimal[.]ts$" },
    { path: "node_modules/big[.]js/" },
  ),
  forbid(
    "identifier-checks-are-wrapped",
    "Use the checks of packages/domain/src/identifiers: one file per identifier knows its library.",
    { path: "^packages/domain/src/", pathNot: "^packages/domain/src/identifiers/" },
    { path: "node_modules/(stdnum|ibantools|jsvat-next)/" },
  ),
  forbid(
    "packages-know-no-app",
    "A package serves every app: move the code into the package, or pass it in.",
    { path: "^packages/" },
    { path: "^apps/" },
  ),
  forbid(
    "product-knows-no-tool",
    "Tools serve the workshop and are not shipped: move the code into a package.",
    { path: "^(apps|packages)/[^/]+/src/", pathNot: tests },
    { path: "^tools/" },
  ),
  forbid(
    "api-and-web-agree-on-the-schema",
    "API and web never import each other: what both need lives in packages/schema, inputs or domain.",
    { path: "^apps/(api|web)/" },
    { path: "^apps/", pathNot: "^apps/$1/" },
  ),
  forbid(
    "tests-are-not-imported",
    "Product code must not lean on tests, fakes or fixtures of the test folder: move what it needs out of there.",
    { path: "^(apps|packages)/[^/]+/src/", pathNot: `${tests}|/ports[.]ts$` },
    { path: "[.]test[.]tsx?$|^(apps|packages)/[^/]+/test/" },
  ),

  forbid(
    "platform-knows-no-module",
    "The platform serves every module: give it an interface, and let the module hand in what it needs.",
    { path: "^apps/api/src/platform/", pathNot: tests },
    { path: "^apps/api/src/modules/" },
  ),
  forbid(
    "modules-meet-at-the-front-door",
    "Import another module through its index.ts.",
    { path: "^apps/api/src/modules/([^/]+)/", pathNot: tests },
    { path: "^apps/api/src/modules/[^/]+/(?!index[.]ts$)", pathNot: "^apps/api/src/modules/$1/" },
  ),
  ...moduleOrder
    .slice(0, -1)
    .map((name, position) =>
      forbid(
        `${name}-calls-left-only`,
        `This module lies to the right of ${name}: let ${name} announce a fact, and react to it in a subscriber over there.`,
        { path: `^apps/api/src/modules/${name}/`, pathNot: tests },
        { path: `^apps/api/src/modules/${anyOf(moduleOrder.slice(position + 1))}/` },
      ),
    ),
  forbid(
    "modules-have-a-place",
    "Write the new module into moduleOrder of tools/boundaries/rules.ts, at its place from left to right.",
    {},
    { path: "^apps/api/src/modules/[^/]+/", pathNot: `^apps/api/src/modules/${anyOf(moduleOrder)}/` },
  ),
  forbid(
    "use-cases-know-no-graphql",
    "A use case serves jobs and webhooks too: let the resolver translate.",
    { path: "^apps/api/src/modules/([^/]+)/(use-cases|model|subscribers)/", pathNot: tests },
    { path: "^apps/api/src/modules/$1/graphql/|node_modules/type-graphql/" },
  ),
  forbid(
    "models-know-no-use-case",
    "An entity keeps its own promises; what needs more than that belongs in the use case.",
    { path: "^apps/api/src/modules/([^/]+)/model/", pathNot: tests },
    { path: "^apps/api/src/modules/$1/(use-cases|subscribers)/" },
  ),

  forbid(
    "features-know-no-feature",
    "Let app/ put the two features side by side, or move what they share into packages/ui.",
    { path: "^apps/web/src/features/([^/]+)/", pathNot: tests },
    { path: "^apps/web/src/features/", pathNot: "^apps/web/src/features/$1/" },
  ),
  forbid(
    "app-takes-routes-only",
    "The app composes features through their routes.tsx: export there what it needs.",
    { path: "^apps/web/src/app/", pathNot: tests },
    { path: "^apps/web/src/features/[^/]+/(?!routes[.]tsx$)" },
  ),
];
