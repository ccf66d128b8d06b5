export { DocumentPdfResolver } from "./graphql/document-pdf.resolver.ts";
export { PublicLinkResolver } from "./graphql/public-link.resolver.ts";
export { deliveryJobs } from "./jobs.ts";
export { servePdfs } from "./pdf/pdf-routes.ts";
export { servePublicPages } from "./public-page/page-routes.tsx";
