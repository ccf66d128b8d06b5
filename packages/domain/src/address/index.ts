export * from "./counties.ts";
export * from "./countries.ts";
export * from "./display-address.ts";
export * from "./sectors.ts";
