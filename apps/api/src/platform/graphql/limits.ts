import type { ApolloServerPlugin } from "@apollo/server";
import { OperationTypeNode, type GraphQLError, type GraphQLFormattedError } from "graphql";
import { limitExceeded, nothingPushed } from "../errors.ts";
import type { GraphQLContext } from "./context.ts";
import { measureOf, type Measure } from "./measure.ts";

/** What one request may ask for; several times what the application itself ever does. */
export const limits = {
  /** Fields inside fields. */
  depth: 12,
  aliases: 30,
  /** Words and signs of the query's text. */
  tokens: 4000,
  /** Objects that the answer may hold; mutations count ten each besides. */
  cost: 10_000,
  /** Of the whole request. */
  bodyBytes: 2 * 1024 * 1024,
} as const;

/** Refuses what asks for too much before it runs, and tells every caller in `extensions.cost` what the request cost. */
export function operationLimits(): ApolloServerPlugin<GraphQLContext> {
  return {
    async requestDidStart() {
      let cost: number | null = null;
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw nothingPushed();
          const measure = measureOf({ schema, document, operation, variables: request.variables ?? {} });
          refuseExcess(measure);
          ({ cost } = measure);
        },
        async willSendResponse({ response: { body } }) {
          if (cost === null || body.kind !== "single") return;
          const { extensions } = body.singleResult;
          body.singleResult.extensions = { ...extensions, cost: { requested: cost, limit: limits.cost } };
        },
      };
    },
  };
}

function refuseExcess({ depth, aliases, cost }: Measure): void {
  if (depth > limits.depth) throw limitExceeded("QUERY_TOO_DEEP", { limit: limits.depth, asked: depth });
  if (aliases > limits.aliases) throw limitExceeded("TOO_MANY_ALIASES", { limit: limits.aliases, asked: aliases });
  if (cost > limits.cost) throw limitExceeded("QUERY_TOO_COSTLY", { limit: limits.cost, asked: cost });
}

/** The parser gives up at the limit, so nobody knows how long the text is; null for any other fault of a text. */
export function tooManyTokens(fault: GraphQLFormattedError | GraphQLError): GraphQLError | null {
  const gaveUp = /more tha[nt] \d+ tokens/.test(fault.message);
  return gaveUp ? limitExceeded("QUERY_TOO_LONG", { limit: limits.tokens }) : null;
}
