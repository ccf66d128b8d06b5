export { OperatorResolver } from "./graphql/operator.resolver.ts";
