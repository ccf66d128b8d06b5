export * from "./identity.ts";
export * from "./fields/date.ts";
export * from "./fields/decimal.ts";
export * from "./fields/identity.ts";
export * from "./fields/refuse.ts";
export * from "./fields/text.ts";
export * from "./issue-texts.ts";
export * from "./issue.ts";
