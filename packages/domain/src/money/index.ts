export * from "./amount-in-words.ts";
export * from "./currencies.ts";
export * from "./decimal.ts";
export * from "./format-amount.ts";
