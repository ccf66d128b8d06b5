export * from "./canonical-json.ts";
export * from "./chain.ts";
export * from "./format-number.ts";
