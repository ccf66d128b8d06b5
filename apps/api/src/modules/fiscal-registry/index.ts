export { createFiscalRegistry } from "./create-fiscal-registry.ts";
export { LookUpResolver } from "./graphql/look-up.resolver.ts";
export { isFresh, keptAnswer, lookUp, type KeptAnswer, type LookUp, type LookUpOutcome } from "./look-up.ts";
export { FiscalRegistryDown, type FiscalRegistry, type RegistryCompany } from "./registry-company.ts";
