import { defineTexts, textsIn } from "@softmanager/texts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import { admitted } from "../../platform/admission.ts";
import { httpStatusOf } from "../../platform/errors.ts";
import { assertPermitted } from "../../platform/permissions.ts";
import { read } from "../../platform/reader.ts";
import type { Request } from "../../platform/request.ts";
import { run } from "../../platform/run.ts";
import type { Services } from "../../platform/services.ts";
import { languagePreferred } from "../../platform/accept-language.ts";
import { identify } from "../identity/index.ts";
import { cleanLogo, LogoRefused, longestUploadBytes, type LogoFault } from "./logo.ts";
import { setLogo } from "./use-cases/set-logo.ts";

const faultTexts = defineTexts({
  TOO_LARGE: { ro: "Fișierul depășește 1 MB.", en: "The file is larger than 1 MB." },
  NOT_A_PICTURE: { ro: "Fișierul nu este PNG, JPEG sau SVG.", en: "The file is not a PNG, JPEG or SVG." },
  TOO_MANY_PIXELS: {
    ro: "Imaginea depășește 8000 de pixeli pe o latură.",
    en: "The picture exceeds 8,000 pixels on a side.",
  },
  DAMAGED: { ro: "Fișierul este deteriorat; salvează-l din nou.", en: "The file is damaged; save it again." },
  ACTIVE_SVG: {
    ro: "Desenul SVG conține scripturi, imagini sau legături; exportă-l ca desen simplu sau ca PNG.",
    en: "The SVG contains scripts, pictures or links; export it as a plain drawing or as PNG.",
  },
  TOO_INTRICATE: {
    ro: "Desenul SVG este prea complicat; exportă-l ca PNG.",
    en: "The SVG is too intricate; export it as PNG.",
  },
} satisfies Record<LogoFault, object>);

/** The company's pictures: taken in with PUT, given out to its people. */
export function companyRoutes(app: FastifyInstance, services: Services): void {
  void app.register(async (files) => {
    files.removeAllContentTypeParsers();
    files.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: longestUploadBytes }, (_request, body, done) =>
      done(null, body),
    );
    files.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
      if (error.statusCode === 413)
        return refuseLogo(reply, { code: "TOO_LARGE", language: languagePreferred(request) });
      if (error instanceof GraphQLError) return tell(reply, error);
      throw error;
    });
    files.put("/files/logo", { onRequest: mayUpdate(services) }, (request, reply) =>
      takeLogo(request, reply, services),
    );
    files.get<{ Params: { companyId: string; sha256: string } }>("/files/:companyId/:sha256", (request, reply) =>
      givePicture(request, reply, services),
    );
  });
}

const asking = new WeakMap<FastifyRequest, Request>();

/** Who may not change the company is told so before the upload is read. */
function mayUpdate(services: Services) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const whoAsks = () => identify(services, request);
    const asked = await admitted({ services, identify: whoAsks }, { request, reply });
    assertPermitted(asked.actor, setLogo.permission);
    asking.set(request, asked);
  };
}

async function takeLogo(request: FastifyRequest, reply: FastifyReply, { ports }: Services): Promise<FastifyReply> {
  const asked = asking.get(request);
  if (!asked) throw new Error("The upload was not admitted.");
  const companyId = "companyId" in asked.actor ? asked.actor.companyId : "";
  try {
    const upload = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const picture = await cleanLogo(upload);
    const sha256 = await ports.files.keep(companyId, picture);
    await run(asked, setLogo, { sha256, mediaType: "image/png", sizeBytes: picture.byteLength });
    return reply.send({ sha256, path: `/files/${companyId}/${sha256}` });
  } catch (error) {
    if (error instanceof LogoRefused) return refuseLogo(reply, { code: error.code, language: asked.language });
    throw error;
  }
}

function refuseLogo(reply: FastifyReply, { code, language }: { code: LogoFault; language: "ro" | "en" }): FastifyReply {
  return reply.status(422).send({ code, message: textsIn(faultTexts, language)[code] });
}

/** Our own errors, as HTTP tells them. */
function tell(reply: FastifyReply, error: GraphQLError): FastifyReply {
  const { code, retryAfterSeconds } = error.extensions;
  if (retryAfterSeconds) void reply.header("retry-after", retryAfterSeconds);
  return reply.status(httpStatusOf(error)).send({ code, message: error.message });
}

type PictureRequest = FastifyRequest<{ Params: { companyId: string; sha256: string } }>;

/** Only pictures: other files have doors of their own, with permissions of their own. */
async function givePicture(request: PictureRequest, reply: FastifyReply, services: Services): Promise<FastifyReply> {
  const { companyId, sha256 } = request.params;
  const whoAsks = () => identify(services, request, companyId);
  const asked = await admitted({ services, identify: whoAsks }, { request, reply });
  assertPermitted(asked.actor, "company:read");
  const file = await read(asked, (db) =>
    db
      .selectFrom("file")
      .where("companyId", "=", companyId)
      .where("sha256", "=", sha256)
      .where("mediaType", "like", "image/%")
      .select("mediaType")
      .executeTakeFirst(),
  );
  const content = file ? await services.ports.files.read({ companyId, sha256 }) : null;
  if (!file || !content) return reply.status(404).send({ code: "NOT_FOUND", message: "There is no such file." });
  return reply
    .type(file.mediaType)
    .header("cache-control", "private, max-age=31536000, immutable")
    .header("content-security-policy", "default-src 'none'; sandbox")
    .send(Buffer.from(content));
}
