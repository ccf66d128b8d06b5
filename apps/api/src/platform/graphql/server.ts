import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import { newIdAt } from "../clock.ts";
import { internal } from "../errors.ts";
import type { Request } from "../request.ts";
import type { Services } from "../services.ts";
import { graphQLContext, type GraphQLContext } from "./context.ts";
import { compiledExecution } from "./executor.ts";

export interface GraphQLServer {
  schema: GraphQLSchema;
  services: Services;
  /** Who asks; made from cookies and headers. */
  identify: (request: FastifyRequest, reply: FastifyReply) => Promise<Request>;
}

/** Serves the schema at `/graphql`. */
export async function serveGraphQL(app: FastifyInstance, { schema, services, identify }: GraphQLServer): Promise<void> {
  const apollo = new ApolloServer<GraphQLContext>({
    gateway: compiledExecution(schema),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      operationLog(services),
    ],
    formatError: (formatted, cause) => toldError(formatted, cause, services),
  });
  await apollo.start();
  app.route({
    url: "/graphql",
    method: ["GET", "POST", "OPTIONS"],
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => graphQLContext(await identify(request, reply), reply),
    }),
  });
}

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

/** What the caller is told: our own errors and the caller's mistakes as they are, anything else as a reference. */
function toldError(formatted: GraphQLFormattedError, cause: unknown, { log, clock }: Services): GraphQLFormattedError {
  const code = String(formatted.extensions?.code ?? "");
  const origin = cause instanceof GraphQLError ? (cause.originalError ?? cause) : cause;
  if (origin instanceof GraphQLError && origin.extensions.code && code !== "INTERNAL_SERVER_ERROR") return formatted;
  if (callersMistakes.has(code)) return formatted;
  const reference = newIdAt(clock.now());
  log.error({ reference, path: formatted.path, error: describe(origin) }, "unforeseen");
  const { message, extensions } = internal(reference).toJSON();
  return { message, path: formatted.path, extensions };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function operationLog({ log }: Services): ApolloServerPlugin<GraphQLContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ operationName, queryHash, contextValue, errors }) {
          const { requestId, actor } = contextValue;
          const companyId = "companyId" in actor ? actor.companyId : undefined;
          log.debug({ requestId, companyId, operationName, queryHash, codes: errors?.map((e) => e.extensions?.code) });
        },
      };
    },
  };
}
