import { randomBytes } from "node:crypto";
import { textsIn } from "@softmanager/texts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { DocumentNotIssued } from "../../documents/index.ts";
import { identify } from "../../identity/index.ts";
import { read } from "../../../platform/reader.ts";
import { civilDate } from "../../../platform/request.ts";
import { run } from "../../../platform/run.ts";
import type { Services } from "../../../platform/services.ts";
import { languagePreferred } from "../../../platform/accept-language.ts";
import { pdfOf, type Pdf } from "../pdf/archived-pdf.ts";
import { viewOf } from "../pdf/draw.ts";
import { sendPdf } from "../pdf/pdf-routes.ts";
import { noteLinkView } from "../use-cases/note-link-view.ts";
import { openLink, type OpenLink } from "./open-link.ts";
import { pageTexts } from "./page-texts.ts";
import { PublicPage, SentencePage } from "./page.tsx";
import { countMiss, waitOf } from "./rate-limit.ts";
import { shortenedAddress } from "./shortened-address.ts";
import { standingOf } from "./standing.ts";

type PageRequest = FastifyRequest<{ Params: { token: string }; Querystring: { lang?: string; download?: string } }>;

/** The pages that open a document to whoever has its link; no sign-in, no script, no cookie. */
export function servePublicPages(app: FastifyInstance, services: Services): void {
  async function open(request: PageRequest, reply: FastifyReply, kind: "VIEW" | "DOWNLOAD") {
    forEyesOnly(reply);
    const wait = waitOf(services.rates, request.ip);
    if (wait > 0) return { refusal: tellBusy(request, reply, wait) };
    const link = await openLink(services, request.params.token, visitorOf(request));
    const isOpen = link && (await isNoted(services, { request, link, kind }));
    if (isOpen) return { link };
    countMiss(services.rates, request.ip);
    return { refusal: tellGone(request, reply) };
  }

  app.get("/d/:token", async (request: PageRequest, reply) => {
    const { link, refusal } = await open(request, reply, "VIEW");
    if (!link) return refusal;
    const pdf = await pdfOf(link.acting, link.documentId);
    const { language: own } = pdf.said.snapshot.content;
    return sendPage(reply, await documentPage({ link, pdf, language: languageAsked(request) ?? own }));
  });

  app.get("/d/:token/pdf", async (request: PageRequest, reply) => {
    const { link, refusal } = await open(request, reply, "DOWNLOAD");
    if (!link) return refusal;
    const pdf = await pdfOf(link.acting, link.documentId);
    return sendPdf({ request, reply }, pdf, request.query.download === undefined ? "inline" : "attachment");
  });
}

type Build = (nonce: string) => ReactElement;

async function documentPage({
  link,
  pdf,
  language,
}: {
  link: OpenLink;
  pdf: Pdf;
  language: "ro" | "en";
}): Promise<Build> {
  const { acting, companyId, documentId } = link;
  const { seller } = pdf.said.snapshot;
  const standing = await read(acting, (db) =>
    standingOf(db, { companyId, documentId, today: civilDate(acting), language }),
  );
  const file = seller.logoSha256 && (await acting.services.ports.files.read({ companyId, sha256: seller.logoSha256 }));
  const logo = file ? `data:image/png;base64,${Buffer.from(file).toString("base64")}` : null;
  const view = viewOf(pdf.said, language);
  const path = `/d/${link.token}`;
  return (nonce) => (
    <PublicPage view={view} standing={standing} path={path} pdfSha256={pdf.sha256 ?? ""} logo={logo} nonce={nonce} />
  );
}

/** Notes the visit, unless it is the company's own; false when the document was cancelled in this very moment. */
async function isNoted(
  services: Services,
  { request, link, kind }: { request: FastifyRequest; link: OpenLink; kind: "VIEW" | "DOWNLOAD" },
): Promise<boolean> {
  if (await isOwnVisit(services, request, link)) return true;
  try {
    await run(link.acting, noteLinkView, { linkId: link.linkId, documentId: link.documentId, kind });
    return true;
  } catch (error) {
    if (error instanceof DocumentNotIssued) return false;
    throw error;
  }
}

/** Somebody of the company, signed in, looks at what the customer will see. */
async function isOwnVisit(services: Services, request: FastifyRequest, { companyId }: OpenLink): Promise<boolean> {
  const asking = await identify(services, request, companyId).catch(() => null);
  return asking?.actor.kind === "MEMBER";
}

function visitorOf(request: PageRequest) {
  return {
    requestId: request.id,
    language: languageAsked(request) ?? languagePreferred(request),
    address: shortenedAddress(request.ip),
    userAgent: request.headers["user-agent"]?.slice(0, 300) ?? null,
  };
}

function languageAsked({ query }: PageRequest): "ro" | "en" | null {
  return query.lang === "ro" || query.lang === "en" ? query.lang : null;
}

function tellGone(request: PageRequest, reply: FastifyReply): FastifyReply {
  const language = languageAsked(request) ?? languagePreferred(request);
  const { goneTitle: title, gone: sentence } = textsIn(pageTexts, language);
  return sendPage(reply.status(404), (nonce) => <SentencePage {...{ language, title, sentence, nonce }} />);
}

function tellBusy(request: PageRequest, reply: FastifyReply, waitSeconds: number): FastifyReply {
  const language = languageAsked(request) ?? languagePreferred(request);
  const { busyTitle: title, busy: sentence } = textsIn(pageTexts, language);
  const answer = reply.status(429).header("retry-after", String(waitSeconds));
  return sendPage(answer, (nonce) => <SentencePage {...{ language, title, sentence, nonce }} />);
}

/** Nobody indexes it, keeps it in a shared cache, or learns its address from where the reader goes next. */
function forEyesOnly(reply: FastifyReply): void {
  reply
    .header("x-robots-tag", "noindex, nofollow, noarchive")
    .header("referrer-policy", "no-referrer")
    .header("cache-control", "private, no-store");
}

function sendPage(reply: FastifyReply, build: Build): FastifyReply {
  const nonce = randomBytes(16).toString("base64");
  return reply
    .header("content-security-policy", policyWith(nonce))
    .type("text/html; charset=utf-8")
    .send(`<!doctype html>${renderToStaticMarkup(build(nonce))}`);
}

function policyWith(nonce: string): string {
  const own = `default-src 'none'; style-src 'nonce-${nonce}'; img-src data:`;
  return `${own}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
