import { rendererVersion } from "@softmanager/documents";
import type { Language } from "@softmanager/domain";
import { saidBy, type Said } from "../../documents/index.ts";
import { notFound } from "../../../platform/errors.ts";
import { read } from "../../../platform/reader.ts";
import { civilDate, type Request } from "../../../platform/request.ts";
import { run } from "../../../platform/run.ts";
import { asService } from "../act-as-service.ts";
import { keepPdf } from "../use-cases/keep-pdf.ts";
import { draw, viewOf } from "./draw.ts";

/** The file of a document. */
export interface Pdf {
  content: Uint8Array;
  /** SHA-256 of the content, hex; null for what is not kept: the preview of a draft, the stamped copy of a cancelled document. */
  sha256: string | null;
  said: Said;
}

/**
 * The PDF of an issued document: always the archived bytes. They are drawn and archived first where that has not
 * happened yet. A draft is drawn anew each time, with its watermark. So is a cancelled document: the archive keeps what
 * was issued, but no paper leaves here that could be taken for a valid one. Whoever calls has checked the permission.
 */
export async function pdfOf(request: Request, documentId: string, language?: Language): Promise<Pdf> {
  const acting = asService(request, "delivery.pdf");
  const { companyId } = acting.actor;
  const today = civilDate(request);
  const said = await read(acting, (db) => saidBy({ db, companyId, today, services: acting.services }, documentId));
  if (said.state !== "ISSUED") return { content: await drawn(acting, said, language), sha256: null, said };
  const wanted = language ?? said.snapshot.content.language;
  const sha256 = (await hashOf(acting, documentId, wanted)) ?? (await archive(acting, said, wanted));
  const content = await request.services.ports.files.read({ companyId, sha256 });
  if (!content) throw notFound("File");
  return { content, sha256, said };
}

type Acting = ReturnType<typeof asService>;

function drawn({ services, actor }: Acting, said: Said, language?: Language): Promise<Uint8Array> {
  const { logoSha256 } = said.snapshot.seller;
  return draw(services, { view: viewOf(said, language), companyId: actor.companyId, logoSha256 });
}

function hashOf(acting: Acting, documentId: string, language: Language): Promise<string | null> {
  return read(acting, async (db) => {
    const archived = await db
      .selectFrom("documentPdf")
      .where("companyId", "=", acting.actor.companyId)
      .where("documentId", "=", documentId)
      .where("language", "=", language)
      .select("sha256")
      .executeTakeFirst();
    return archived?.sha256 ?? null;
  });
}

/** Draws and keeps it. Two at once draw the same bytes; the first row stands. */
async function archive(acting: Acting, said: Said, language: Language): Promise<string> {
  const content = await drawn(acting, said, language);
  const sha256 = await acting.services.ports.files.keep(acting.actor.companyId, content);
  const { documentId } = said;
  const isCopy = language !== said.snapshot.content.language;
  const kept = { documentId, language, isCopy, sha256, sizeBytes: content.byteLength, rendererVersion };
  await run(acting, keepPdf, kept);
  return (await hashOf(acting, documentId, language)) ?? sha256;
}
