import type { FastifyReply } from "fastify";
import type { Kysely } from "kysely";
import type { Database } from "../database.ts";
import { companyOf } from "../actor.ts";
import { notFound } from "../errors.ts";
import { Reader } from "../reader.ts";
import type { Request } from "../request.ts";

/** What resolvers get: the request, one read-only transaction, and the reply for cookies. */
export interface GraphQLContext extends Request {
  reader: Reader;
  reply: FastifyReply;
}

export function graphQLContext(request: Request, reply: FastifyReply): GraphQLContext {
  return { ...request, reader: new Reader(request), reply };
}

/** The request's read-only transaction. */
export function db(context: GraphQLContext): Promise<Kysely<Database>> {
  return context.reader.db();
}

/** The company that the request works in. A query that asks needs a permission, and only members have any. */
export function company({ actor }: GraphQLContext): string {
  const companyId = companyOf(actor);
  if (!companyId) throw notFound("Company");
  return companyId;
}
