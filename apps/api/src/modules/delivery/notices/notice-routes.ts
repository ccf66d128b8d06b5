import { createHash, timingSafeEqual } from "node:crypto";
import { longestBounce } from "@softmanager/inputs";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Services } from "../../../platform/services.ts";
import { takeNotice } from "./take-notice.ts";

/**
 * Where the mail server hands in the notifications that come back to the sender's address (RFC 3464), one raw message
 * per request. Without the token in the configuration there is no such address.
 */
export function serveMailNotices(app: FastifyInstance, services: Services): void {
  const { mailNoticesToken: token } = services.config;
  if (!token) return;
  void app.register(async (notices) => {
    notices.removeAllContentTypeParsers();
    notices.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: longestBounce }, (_request, body, done) =>
      done(null, body),
    );
    notices.post("/mail/notices", async (request, reply) => {
      if (!isBearer(request, token)) {
        return reply.status(401).header("www-authenticate", "Bearer").send({ code: "UNAUTHENTICATED" });
      }
      const raw = Buffer.isBuffer(request.body) ? request.body.toString("utf8") : "";
      return reply.send({ outcome: await takeNotice(services, raw, request.id) });
    });
  });
}

/** Compared by their hashes, which take the same time however much of a guess is right. */
function isBearer({ headers }: FastifyRequest, token: string): boolean {
  const [, given = ""] = /^Bearer (\S+)$/i.exec(headers.authorization ?? "") ?? [];
  return timingSafeEqual(hashOf(given), hashOf(token));
}

function hashOf(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
