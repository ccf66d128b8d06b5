import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { serveExplorer, showExplorer } from "../explorer/routes.ts";
import { atTheDoor } from "../errors.ts";
import { faultOf } from "../log.ts";
import type { Request } from "../request.ts";
import type { Services } from "../services.ts";
import { graphQLContext, type GraphQLContext } from "./context.ts";
import { admitted } from "../admission.ts";
import { compiledExecution } from "./executor.ts";
import { limits, operationLimits } from "./limits.ts";
import { letCookielessGetsPass, statusOfPlainJson } from "./over-http.ts";
import { errorOrigins, toldError } from "./told-errors.ts";

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
    parseOptions: { maxTokens: limits.tokens },
    logger: quietLogger(services),
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      operationLimits(),
      statusOfPlainJson(),
      errorOrigins(),
      operationLog(services),
    ],
    formatError: (formatted, cause) => toldError(formatted, cause, services),
  });
  await apollo.start();
  serveExplorer(app);
  app.route({
    url: "/graphql",
    method: ["GET", "POST"],
    onRequest: showExplorer,
    preHandler: async (request, reply) => {
      letCookielessGetsPass(request);
      void reply.header("cache-control", "no-store"); // books are nobody's to keep on the way
    },
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => {
        const asking = admitted({ services, identify }, { request, reply });
        return graphQLContext(await asking.catch((refusal: unknown) => Promise.reject(atTheDoor(refusal))), reply);
      },
    }),
  });
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

/** What the library has to say goes through our log, which keeps values out. */
function quietLogger({ log }: Services) {
  const nothing = () => {};
  const tell = (said?: unknown) => log.error({ fault: faultOf(said) }, "graphql");
  return { debug: nothing, info: nothing, warn: tell, error: tell };
}
