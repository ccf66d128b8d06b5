export * from "./acts.ts";
export * from "./content.ts";
export * from "./issue-documents.ts";
