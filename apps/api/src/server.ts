import fastifyCompress from "@fastify/compress";
import fastifyCookie from "@fastify/cookie";
import fastify, { type FastifyInstance } from "fastify";
import { identify } from "./modules/identity/index.ts";
import { httpStatusOf } from "./platform/errors.ts";
import { serveGraphQL } from "./platform/graphql/server.ts";
import type { Services } from "./platform/services.ts";
import { routes } from "./routes.ts";
import { createSchema } from "./schema.ts";
import { serveWeb } from "./web.ts";

/** Only a proxy on this machine or network is believed about whom it speaks for; anybody else could claim any address. */
const nearbyProxies = ["loopback", "linklocal", "uniquelocal"];

const bodyLimitBytes = 2 * 1024 * 1024;

/** The whole HTTP surface: the API, the modules' pages and files, health, and the single-page app. */
export async function createServer(services: Services): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: bodyLimitBytes, trustProxy: nearbyProxies, forceCloseConnections: "idle" });
  app.setErrorHandler((error: { statusCode?: number; message: string }, _request, reply) => {
    const status = httpStatusOf(error);
    if (status >= 500) services.log.error({ error: error.message }, "http");
    void reply.status(status).send({ error: status >= 500 ? "Something went wrong on our side." : error.message });
  });
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
