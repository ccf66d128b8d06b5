import { OperatorResolver } from "./modules/companies/index.ts";
import { SearchResolver } from "./platform/graphql/search.resolver.ts";

/** Every resolver, module by module. */
export const resolvers = [OperatorResolver, SearchResolver];
