import { OperatorResolver } from "./modules/companies/index.ts";

/** Every resolver, module by module. */
export const resolvers = [OperatorResolver];
