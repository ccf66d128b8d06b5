export { createFiscalRegistry } from "./create-fiscal-registry.ts";
export { LookUpResolver } from "./graphql/look-up.resolver.ts";
export { CompanyLookUp } from "./graphql/look-up.type.ts";
export { presentLookUp } from "./graphql/present-look-up.ts";
export { freshForSeconds, lookUp, type LookUp, type LookUpOutcome } from "./look-up.ts";
export type { FiscalRegistry, RegistryCompany } from "./registry-company.ts";
