import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import type { Config } from "./config.ts";

/** No inline script, no foreign host. WASM and blobs are for the PDF preview, inline styles for the component library. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "connect-src 'self' blob:",
  "frame-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const immutable = "public, max-age=31536000, immutable";

/** Serves the built single-page app: hashed files for ever, every other path as its entry page. */
export async function serveWeb(app: FastifyInstance, { webRoot, publicUrl }: Config): Promise<void> {
  app.addHook("onSend", async (_request, reply) => {
    reply.header("x-content-type-options", "nosniff");
    reply.header("referrer-policy", "no-referrer");
    if (publicUrl.startsWith("https:"))
      reply.header("strict-transport-security", "max-age=63072000; includeSubDomains");
    if (!reply.hasHeader("content-security-policy")) reply.header("content-security-policy", contentSecurityPolicy);
  });
  if (!webRoot) return;
  await app.register(fastifyStatic, {
    root: webRoot,
    wildcard: false,
    preCompressed: true,
    index: false,
    setHeaders: (reply, path) => {
      if (path.includes("/assets/")) reply.header("cache-control", immutable);
    },
  });
  const entry = await readFile(join(webRoot, "index.html"), "utf8");
  const early = await earlyPages(webRoot, entry);
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === "GET" && (request.headers.accept ?? "").includes("text/html");
    if (!wantsPage) return reply.status(404).send({ error: "There is nothing at this address." });
    const page = early.get(request.url.split("?")[0] ?? "") ?? entry;
    return reply.type("text/html; charset=utf-8").header("cache-control", "no-cache").send(page);
  });
}

/** The entry page for the addresses people open first: it tells of the files that the page itself will ask for. */
async function earlyPages(webRoot: string, entry: string): Promise<Map<string, string>> {
  const told = await readFile(join(webRoot, "early-files.json"), "utf8").catch(() => "{}");
  const links = Object.entries(JSON.parse(told) as Record<string, string>);
  return new Map(links.map(([path, tags]) => [path, entry.replace("</head>", `${tags}</head>`)]));
}
