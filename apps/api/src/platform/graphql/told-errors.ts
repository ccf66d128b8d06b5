import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { newIdAt } from "../clock.ts";
import { internal, unavailable } from "../errors.ts";
import { faultOf } from "../log.ts";
import { outageOf } from "../outages.ts";
import type { Services } from "../services.ts";
import type { GraphQLContext } from "./context.ts";
import { tooManyTokens } from "./limits.ts";

/** Codes that the library gives to requests it refused by itself. */
const callersMistakes = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "OPERATION_RESOLUTION_FAILURE",
]);

/** Which request an error belongs to; its id is the reference that the caller is told. */
const requests = new WeakMap<object, string>();

/** Notes of every error whose it is, before it is told. */
export function errorOrigins(): ApolloServerPlugin<GraphQLContext> {
  return {
    async requestDidStart({ contextValue }) {
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) requests.set(error, contextValue.requestId);
        },
      };
    },
  };
}

/** What the caller is told: our own errors and the caller's mistakes as they are, anything else as a reference. */
export function toldError(
  formatted: GraphQLFormattedError,
  cause: unknown,
  { log, clock }: Services,
): GraphQLFormattedError {
  const code = String(formatted.extensions?.code ?? "");
  const origin = cause instanceof GraphQLError ? (cause.originalError ?? cause) : cause;
  if (origin instanceof GraphQLError && origin.extensions.code && code !== "INTERNAL_SERVER_ERROR") return formatted;
  if (code === "GRAPHQL_PARSE_FAILED") return asFormatted(tooManyTokens(formatted)) ?? formatted;
  if (callersMistakes.has(code)) return formatted;
  const requestId = cause instanceof Object ? requests.get(cause) : undefined;
  const reference = requestId ?? newIdAt(clock.now());
  log.error({ reference, requestId, path: formatted.path, fault: faultOf(origin) }, "unforeseen");
  return { ...asFormatted(internal(reference)), path: formatted.path } as GraphQLFormattedError;
}

function asFormatted(error: GraphQLError | null): GraphQLFormattedError | null {
  if (!error) return null;
  const { http: _http, ...extensions } = error.extensions;
  return { message: error.message, extensions };
}

/** What is out of reach is told as that: the same request may be made again, nothing of it was acknowledged. */
export function asUnavailable(error: unknown): unknown {
  const what = outageOf(error);
  if (!what) return error;
  const { path, nodes } = error instanceof GraphQLError ? error : {};
  const { message, extensions } = unavailable(what);
  return new GraphQLError(message, { path, nodes, extensions });
}
