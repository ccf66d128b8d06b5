import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import { httpStatusOf, internal, limitExceeded, unavailable } from "./errors.ts";
import { faultOf } from "./log.ts";
import { isOutage, outageOf } from "./outages.ts";
import type { Services } from "./services.ts";

/** What goes wrong outside of GraphQL, or before it: told in the shape the caller expects, never with a stack. */
export function answerErrors(app: FastifyInstance, { log }: Services): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = asKnown(error, request);
    const status = httpStatusOf(known);
    if (status >= 500 && !isOutage(error)) log.error({ requestId: request.id, status, fault: faultOf(error) }, "http");
    const { http } = (known instanceof GraphQLError ? known.extensions : {}) as Told;
    for (const [name, value] of http?.headers ?? []) void reply.header(name, value);
    return send(reply.status(status), request, known);
  });
}

interface Told {
  http?: { headers?: Iterable<[string, string]> };
}

function asKnown(error: FastifyError, request: FastifyRequest): GraphQLError | Refused {
  if (error instanceof GraphQLError) return error;
  const outage = outageOf(error);
  if (outage) return unavailable(outage);
  if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE") return tooLarge(request);
  const status = httpStatusOf(error);
  return status >= 500 ? internal(request.id) : { statusCode: status, message: error.message };
}

/** The library's refusal of a request that is not well-formed HTTP or JSON. */
interface Refused {
  statusCode: number;
  message: string;
}

function tooLarge({ headers, routeOptions }: FastifyRequest): GraphQLError {
  const length = Number(headers["content-length"]);
  const asked = Number.isSafeInteger(length) ? { asked: length } : {};
  return limitExceeded("REQUEST_TOO_LARGE", { limit: routeOptions.bodyLimit, ...asked });
}

function send(reply: FastifyReply, { url }: FastifyRequest, error: GraphQLError | Refused): FastifyReply {
  const { message } = error;
  if (!/^\/graphql(\?|$)/.test(url)) return reply.send({ error: message });
  const { http: _http, ...extensions } =
    error instanceof GraphQLError ? error.extensions : { code: "BAD_REQUEST", http: null };
  return reply.send({ errors: [{ message, extensions }] });
}
