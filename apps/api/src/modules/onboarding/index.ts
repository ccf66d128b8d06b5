import "./graphql/problems.ts";

export { OnboardingResolver } from "./graphql/onboarding.resolver.ts";
export { prepare } from "./prepare.ts";
export { foundDemo } from "./use-cases/found-demo.ts";
