import { GraphQLError } from "graphql";

/** Codes of errors that are not refusals of a business rule; part of the public contract. */
export type ErrorCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "BAD_USER_INPUT"
  | "TOO_MANY_REQUESTS"
  | "UNAVAILABLE"
  | "INTERNAL";

function error(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } });
}

export function unauthenticated(): GraphQLError {
  return error("UNAUTHENTICATED", "Sign in, or send a valid API key.", { http: { status: 401 } });
}

export function forbidden(requirement: string): GraphQLError {
  return error("FORBIDDEN", `This needs the permission ${requirement}.`, { requirement });
}

/** Also the answer for a row of another company: whether it exists is none of the caller's business. */
export function notFound(what: string): GraphQLError {
  return error("NOT_FOUND", `${what} was not found.`, { what });
}

/** An argument the schema cannot judge by itself, such as a cursor of another list. */
export function invalidArgument(argument: string, message: string): GraphQLError {
  return error("BAD_USER_INPUT", message, { argument });
}

export function tooManyRequests(retryAfterSeconds: number): GraphQLError {
  return error("TOO_MANY_REQUESTS", `Too many requests; try again in ${retryAfterSeconds} seconds.`, {
    retryAfterSeconds,
    http: { status: 429 },
  });
}

export function unavailable(what: string): GraphQLError {
  return error("UNAVAILABLE", `${what} is out of reach right now; try again.`, { what });
}

/** Whatever nobody foresaw: told as a reference that the log knows, never as a stack. */
export function internal(reference: string): GraphQLError {
  return error("INTERNAL", `Something went wrong on our side. Reference: ${reference}.`, { reference });
}

const statusByCode: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** The status of an error for pages and files, which are served outside GraphQL. */
export function httpStatusOf(error: unknown): number {
  const { statusCode, extensions } = error as { statusCode?: number; extensions?: { code?: ErrorCode } };
  return statusCode ?? (extensions?.code ? statusByCode[extensions.code] : undefined) ?? 500;
}
