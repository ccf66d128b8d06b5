export { rateFor, type PublishedRate } from "./rate-for.ts";
