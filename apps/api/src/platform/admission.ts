import type { FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import type { Actor } from "./actor.ts";
import { tooManyRequests } from "./errors.ts";
import type { Standing } from "./rates.ts";
import type { Request } from "./request.ts";
import type { Services } from "./services.ts";
import { asUnavailable } from "./graphql/told-errors.ts";

interface Door {
  services: Services;
  /** Who asks; made from cookies and headers. */
  identify: (request: FastifyRequest, reply: FastifyReply) => Promise<Request>;
}

const windowSeconds = 60;
/** Keys and sessions that turn out to be nobody's, from one address; enough for a program with an old key. */
const refusals = { max: 120, seconds: windowSeconds };

/**
 * Lets a request in, be it a query or a file, unless its key, its session, or without either its address asked too often. Says in headers how
 * much is left (draft-ietf-httpapi-ratelimit-headers-06).
 */
export async function admitted(
  { services, identify }: Door,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
): Promise<Request> {
  const { rates, config } = services;
  const refused = `refused ${request.ip}`;
  const mine = { max: config.requestsPerMinute, seconds: windowSeconds };
  if (mine.max > 0) refuseIf(isFull(rates.look(refused, refusals)));
  const asking = await identify(request, reply).catch((error: unknown) => {
    if (error instanceof GraphQLError) rates.take(refused, refusals);
    throw asUnavailable(error);
  });
  if (mine.max === 0) return asking;
  const standing = rates.take(keyOf(asking.actor) ?? `address ${request.ip}`, mine);
  tell(reply, standing);
  refuseIf(standing.isExceeded ? standing : null);
  return asking;
}

function isFull(standing: Standing): Standing | null {
  return standing.remaining === 0 ? standing : null;
}

function refuseIf(standing: Standing | null): void {
  if (standing) throw tooManyRequests(standing.resetSeconds);
}

function keyOf(actor: Actor): string | null {
  if (actor.kind === "API_KEY") return `key ${actor.apiKeyId}`;
  return "sessionId" in actor ? `session ${actor.sessionId}` : null;
}

function tell(reply: FastifyReply, { limit, remaining, resetSeconds }: Standing): void {
  void reply
    .header("ratelimit-limit", limit)
    .header("ratelimit-remaining", remaining)
    .header("ratelimit-reset", resetSeconds);
}
