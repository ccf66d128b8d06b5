export * from "./calculate-document.ts";
export * from "./exemption-reasons.ts";
export * from "./suggest-taxation.ts";
export * from "./tax-cases.ts";
export * from "./taxation-of-case.ts";
export * from "./vat-columns.ts";
export * from "./vat-mentions.ts";
export * from "./vat-rates.ts";
export { taxGroupOf } from "./taxation.ts";
