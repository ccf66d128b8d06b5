import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { getStaticFile } from "ruru/static";
import { explorerPage, explorerStyle } from "./page.ts";
import { startScript } from "./start-script.ts";
import { languagePreferred } from "../accept-language.ts";

const assets = "/explorer/assets/";
/** Names of files carry no version. */
const forAnHour = "public, max-age=3600";

/** The API's explorer: GraphiQL as `ruru` packs it, served from here without asking any other host. */
export function serveExplorer(app: FastifyInstance): void {
  app.get("/explorer", async (request, reply) =>
    reply
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-cache")
      .send(explorerPage(languagePreferred(request))),
  );
  app.get("/explorer/start.js", async (_request, reply) =>
    reply.type("text/javascript; charset=utf-8").send(startScript),
  );
  app.get("/explorer/page.css", async (_request, reply) => reply.type("text/css; charset=utf-8").send(explorerStyle));
  app.get(`${assets}*`, { compress: false }, async (request, reply) => sendAsset(request, reply));
}

/** A person who opens the API's address in a browser wants to see it, not to be told that a query is missing. */
export async function showExplorer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const asksNothing = request.method === "GET" && !/[?&]/.test(request.url);
  if (asksNothing && (request.headers.accept ?? "").includes("text/html")) await reply.redirect("/explorer");
}

async function sendAsset(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const acceptEncoding = String(request.headers["accept-encoding"] ?? "");
  const file = await getStaticFile({
    staticPath: assets,
    urlPath: request.url,
    acceptEncoding,
    disallowDevAssets: true,
  });
  if (!file) return reply.status(404).send({ error: "There is nothing at this address." });
  const { etag } = file.headers;
  reply.headers(file.headers).headers({ vary: "accept-encoding", "cache-control": forAnHour });
  if (request.headers["if-none-match"] === etag) return reply.status(304).send();
  return reply.send(file.content);
}
