import fastifyCompress from "@fastify/compress";
import fastifyCookie from "@fastify/cookie";
import fastify, { type FastifyInstance } from "fastify";
import { identify } from "./modules/identity/index.ts";
import { newIdAt } from "./platform/clock.ts";
import { limits } from "./platform/graphql/limits.ts";
import { serveGraphQL } from "./platform/graphql/server.ts";
import { answerErrors } from "./platform/http-errors.ts";
import type { Services } from "./platform/services.ts";
import { routes } from "./routes.ts";
import { createSchema } from "./schema.ts";
import { serveWeb } from "./web.ts";

/** Only a proxy on this machine or network is believed about whom it speaks for; anybody else could claim any address. */
const nearbyProxies = ["loopback", "linklocal", "uniquelocal"];

/** The whole HTTP surface: the API, the modules' pages and files, health, and the single-page app. */
export async function createServer(services: Services): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: limits.bodyBytes,
    trustProxy: nearbyProxies,
    forceCloseConnections: "idle",
    genReqId: () => newIdAt(services.clock.now()),
  });
  nameRequests(app);
  answerErrors(app, services);
  await app.register(fastifyCookie);
  await app.register(fastifyCompress, { global: true, encodings: ["br", "gzip"], threshold: 1024 });
  serveHealth(app, services);
  await serveGraphQL(app, {
    schema: createSchema(),
    services,
    identify: (request) => identify(services, request),
  });
  for (const register of routes) register(app, services);
  await serveWeb(app, services.config);
  return app;
}

/** Every answer names its request, as the logs and the audit trail do. */
function nameRequests(app: FastifyInstance): void {
  app.addHook("onRequest", async (request, reply) => {
    void reply.header("request-id", request.id);
  });
}

function serveHealth(app: FastifyInstance, { orm }: Services): void {
  app.get("/livez", async () => ({ ok: true }));
  app.get("/readyz", async (_request, reply) => {
    try {
      await orm.em.fork().getConnection().execute("select 1");
      return { ok: true };
    } catch {
      return reply.status(503).header("retry-after", "2").send({ ok: false });
    }
  });
}
