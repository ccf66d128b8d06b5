import type { FastifyInstance } from "fastify";
import { serveMailNotices, servePdfs, servePublicPages } from "./modules/delivery/index.ts";
import { companyRoutes } from "./modules/companies/index.ts";
import type { Services } from "./platform/services.ts";

/** Pages and files that the modules serve beside GraphQL. */
export type RegisterRoutes = (app: FastifyInstance, services: Services) => void;

export const routes: readonly RegisterRoutes[] = [companyRoutes, servePdfs, servePublicPages, serveMailNotices];
