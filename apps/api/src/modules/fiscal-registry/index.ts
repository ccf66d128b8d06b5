export { createFiscalRegistry } from "./create-fiscal-registry.ts";
export { LookUpResolver } from "./graphql/look-up.resolver.ts";
export { CompanyLookUp } from "./graphql/look-up.type.ts";
export { presentLookUp } from "./graphql/present-look-up.ts";
export { isFresh, keptAnswer, lookUp, type KeptAnswer, type LookUp, type LookUpOutcome } from "./look-up.ts";
export { FiscalRegistryDown, type FiscalRegistry, type RegistryCompany } from "./registry-company.ts";
