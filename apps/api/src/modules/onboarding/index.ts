import "./graphql/problems.ts";

export { OnboardingResolver } from "./graphql/onboarding.resolver.ts";
export { onboardingJobs } from "./jobs.ts";
export { prepare } from "./prepare.ts";
