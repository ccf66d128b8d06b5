export * from "./document/content.ts";
export * from "./document/kinds.ts";
export * from "./document/party.ts";
export * from "./document/snapshot.ts";
export * from "./money/index.ts";
export * from "./problem.ts";
export * from "./tax/calculate-document.ts";
