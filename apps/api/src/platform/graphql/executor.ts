import { execute, getOperationAST, GraphQLError, type ExecutionResult, type GraphQLSchema } from "graphql";
import { compileQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import type { GraphQLContext } from "./context.ts";
import { asUnavailable } from "./told-errors.ts";

type Gateway = ApolloServerOptionsWithGateway<GraphQLContext>["gateway"];
type Executor = NonNullable<Awaited<ReturnType<Gateway["load"]>>["executor"]>;

const compiledQueries = 500;

/**
 * Runs queries compiled, and everything that meets a union (mutations) by the reference implementation. The
 * request's read-only transaction ends with it, whatever happened.
 */
export function compiledExecution(schema: GraphQLSchema): Gateway {
  const executor = executorOf(schema);
  return {
    load: async () => ({ executor }),
    onSchemaLoadOrUpdate: (listener) => {
      listener({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => {};
    },
    stop: async () => {},
  };
}

function executorOf(schema: GraphQLSchema): Executor {
  const compiled = new LRUCache<string, ReturnType<typeof compileQuery>>({ max: compiledQueries });
  return async ({ document, operationName, queryHash, request, context: given }) => {
    const context = given as unknown as GraphQLContext;
    const variables = request.variables ?? {};
    const byReference = async () =>
      told(await execute({ schema, document, operationName, variableValues: variables, contextValue: context }));
    try {
      if (getOperationAST(document, operationName)?.operation !== "query") return await byReference();
      const key = `${queryHash}:${operationName}`;
      const query = compiled.get(key) ?? compileQuery(schema, document, operationName ?? undefined);
      compiled.set(key, query);
      if (!("query" in query)) return await byReference();
      const result = (await query.query(undefined, context, variables)) as ExecutionResult;
      return result.data === undefined ? await byReference() : told(result);
    } finally {
      await context.reader.end();
    }
  };
}

/** The server expects every error to be a GraphQLError that keeps its cause; an outage is told as one. */
function told(result: ExecutionResult): ExecutionResult {
  return result.errors ? { ...result, errors: result.errors.map(asGraphQLError) } : result;
}

function asGraphQLError(error: Error): GraphQLError {
  const known = asUnavailable(error);
  if (known instanceof GraphQLError && known.extensions) return known;
  const { message, originalError, path, nodes } = error as GraphQLError;
  return new GraphQLError(message, { originalError, path, nodes });
}
