import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { ConfigError, type Config } from "./config.ts";
import { languagesRead } from "./platform/accept-language.ts";

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
  const entry = await readFile(join(webRoot, "index.html"), "utf8").catch(() => {
    throw new ConfigError([`WEB_ROOT: must be the folder of the built application; ${webRoot} has no index.html`]);
  });
  await app.register(fastifyStatic, {
    root: webRoot,
    wildcard: false,
    preCompressed: true,
    index: false,
    setHeaders: (reply, path) => {
      if (path.includes("/assets/")) reply.header("cache-control", immutable);
    },
  });
  const pages = await firstPages(webRoot, entry);
  app.setNotFoundHandler((_request, reply) => reply.status(404).send({ error: "There is nothing at this address." }));
  // A route, and not what is done when there is none: only what a route answers is compressed.
  app.get("/*", (request, reply) => {
    if (!(request.headers.accept ?? "").includes("text/html")) return reply.callNotFound();
    const page = pages.get(request.url.split("?")[0] ?? "")?.(languagesOf(request)) ?? entry;
    return reply
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-cache")
      .header("vary", "accept-language")
      .send(page);
  });
}

/** Languages that somebody reads, the best first: what the address asks for, then what the browser says. */
function languagesOf(request: FastifyRequest): string[] {
  const asked = (request.query as { lang?: string }).lang;
  return [...(asked ? [asked] : []), ...languagesRead(request), "ro"];
}

type PageFor = (languages: readonly string[]) => string;

interface FirstPage {
  /** Names the scripts that the page will ask for, and brings the styles of its picture. */
  head: string;
  /** Names the styles again, as files: after the picture, which they would hold up. */
  foot: string;
  /** How it looks before any script has come, by language. */
  pictures?: Record<string, string>;
}

/** The entry page for the addresses people open first: with the files it needs, and already looking as it will. */
async function firstPages(webRoot: string, entry: string): Promise<Map<string, PageFor>> {
  const told = await readFile(join(webRoot, "first-pages.json"), "utf8").catch(() => "{}");
  const pages = Object.entries(JSON.parse(told) as Record<string, FirstPage>);
  return new Map(pages.map(([path, page]) => [path, pageFor(entry, page)]));
}

function pageFor(entry: string, { head, foot, pictures = {} }: FirstPage): PageFor {
  const known = Object.keys(pictures);
  const bare = entry.replace("</head>", () => `${head}</head>`).replace("</body>", () => `${foot}</body>`);
  const drawn = Object.fromEntries(
    Object.entries(pictures).map(([language, picture]) => [
      language,
      pictured(bare, picture, { language, isOnlyOne: known.length === 1 }),
    ]),
  );
  return (languages) => drawn[languages.find((language) => known.includes(language)) ?? known[0] ?? ""] ?? bare;
}

interface Spoken {
  language: string;
  /** The address says the language: what the visitor once chose does not matter. */
  isOnlyOne: boolean;
}

/** A form lets nobody in until it works: what was typed before would be gone. Links lead on at once. */
function pictured(page: string, picture: string, { language, isOnlyOne }: Spoken): string {
  const speaks = isOnlyOne ? "" : ` data-speaks="${language}"`;
  const inert = picture.includes("<form") ? " inert" : "";
  return page
    .replace('<html lang="ro"', `<html lang="${language}"${speaks}`)
    .replace(/<!--begins-->[^]*<!--[/]begins-->/, () => `<div class="pictured"${inert}>${picture}</div>`);
}
