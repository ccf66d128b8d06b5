import type { Language } from "@softmanager/domain";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { identify } from "../../identity/index.ts";
import { admitted } from "../../../platform/admission.ts";
import { assertPermitted } from "../../../platform/permissions.ts";
import type { Services } from "../../../platform/services.ts";
import { keyOf } from "../../../platform/key.ts";
import { pdfOf, type Pdf } from "./archived-pdf.ts";
import { viewOf } from "./draw.ts";
import { contentDisposition, pdfFileName } from "./file-name.ts";

interface PdfQuery {
  /** The company, for those who cannot send the header: a frame, a link. */
  company?: string;
  language?: string;
  download?: string;
}

/** Serves the PDFs of a company's documents to its people and to its API keys. */
export function servePdfs(app: FastifyInstance, services: Services): void {
  app.get<{ Params: { id: string }; Querystring: PdfQuery }>("/documents/:id/pdf", async (request, reply) => {
    const { company, language, download } = request.query;
    const whoAsks = () => identify(services, request, company);
    const asking = await admitted({ services, identify: whoAsks }, { request, reply });
    assertPermitted(asking.actor, "document:read");
    const pdf = await pdfOf(asking, keyOf(request.params.id, "Document"), languageOf(language));
    return sendPdf({ request, reply }, pdf, download === undefined ? "inline" : "attachment");
  });
}

/** What may show a document in a frame is our own pages only. */
const frameOfOurs = "frame-ancestors 'self'";

export function sendPdf(
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  { content, sha256, said }: Pdf,
  kind: "inline" | "attachment",
): FastifyReply {
  reply
    .header("content-disposition", contentDisposition(kind, pdfFileName(viewOf(said))))
    .header("x-content-type-options", "nosniff")
    .header("content-security-policy", frameOfOurs)
    .header("cache-control", sha256 ? "private, no-cache" : "private, no-store");
  if (sha256) reply.header("etag", `"${sha256}"`);
  if (sha256 && request.headers["if-none-match"] === `"${sha256}"`) return reply.status(304).send();
  return reply.type("application/pdf").send(Buffer.from(content));
}

function languageOf(asked: string | undefined): Language | undefined {
  return asked === "ro" || asked === "en" ? asked : undefined;
}
