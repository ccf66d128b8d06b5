export * from "./acts.ts";
export * from "./content.ts";
