export { documentJobs } from "./jobs.ts";
export { DocumentResolver } from "./graphql/document.resolver.ts";
export { DocumentType } from "./graphql/document.type.ts";
export { DefaultMention } from "./model/default-mention.ts";
export { Document } from "./model/document.ts";
export { Series } from "./model/series.ts";
export { createDefaultSeries } from "./series.ts";
