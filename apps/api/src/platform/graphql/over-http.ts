import type { ApolloServerPlugin } from "@apollo/server";
import type { FastifyRequest } from "fastify";
import type { GraphQLError } from "graphql";
import type { GraphQLContext } from "./context.ts";
import { tooManyTokens } from "./limits.ts";

/** Faults of the query or its variables, as opposed to faults of the HTTP request that carries them. */
const faultsOfTheQuery = new Set(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"]);

/**
 * Whoever asks for plain `application/json` is told of a faulty query with status 200, because proxies answer with JSON
 * of their own and any other status. `application/graphql-response+json` is unmistakable and gets the true status.
 * Source: GraphQL over HTTP, "application/json", read November 2026.
 */
export function statusOfPlainJson(): ApolloServerPlugin<GraphQLContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response, errors = [] }) {
          const accepts = request.http?.headers.get("accept") ?? "";
          if (accepts.includes("application/graphql-response+json") || response.http.status !== 400) return;
          const isFaulty = errors.every(isFaultOfTheQuery);
          if (errors.length > 0 && isFaulty) response.http.status = 200;
        },
      };
    },
  };
}

function isFaultOfTheQuery(error: GraphQLError): boolean {
  return faultsOfTheQuery.has(String(error.extensions.code)) && !tooManyTokens(error);
}

/**
 * Other sites can make a browser send its cookie along with a simple request, so those are refused. A GET without a
 * cookie acts for nobody: it needs no such proof.
 */
export function letCookielessGetsPass(request: FastifyRequest): void {
  if (request.method === "GET" && !request.headers.cookie) request.headers["apollo-require-preflight"] = "none needed";
}
