export * from "./due-date.ts";
export * from "./easter.ts";
export * from "./format-date.ts";
export * from "./local-date.ts";
export * from "./public-holidays.ts";
export * from "./working-days.ts";
