import { GraphQLError } from "graphql";

/** Codes of errors that are not refusals of a business rule; part of the public contract. */
export type ErrorCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "BAD_USER_INPUT"
  | "QUERY_TOO_DEEP"
  | "TOO_MANY_ALIASES"
  | "QUERY_TOO_LONG"
  | "QUERY_TOO_COSTLY"
  | "REQUEST_TOO_LARGE"
  | "TOO_MANY_REQUESTS"
  | "UNAVAILABLE"
  | "INTERNAL";

type Excess = "QUERY_TOO_DEEP" | "TOO_MANY_ALIASES" | "QUERY_TOO_LONG" | "QUERY_TOO_COSTLY" | "REQUEST_TOO_LARGE";

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
export function invalidArgument(argument: string, message: string, values: object = {}): GraphQLError {
  return error("BAD_USER_INPUT", message, { argument, ...values });
}

/** The schema has no subscriptions. */
export function nothingPushed(): GraphQLError {
  return error("BAD_USER_INPUT", "Nothing is pushed here: ask with a query.", { http: { status: 400 } });
}

const excesses: Record<Excess, string> = {
  QUERY_TOO_DEEP: "The query nests fields too deeply",
  TOO_MANY_ALIASES: "The query renames too many fields",
  QUERY_TOO_LONG: "The query's text has too many words",
  QUERY_TOO_COSTLY: "The query may answer with too many objects; ask for smaller pages or fewer lists",
  REQUEST_TOO_LARGE: "The request has too many bytes",
};

/** A request that asks for more than one request may; `asked` is left out where nobody counted to the end. */
export function limitExceeded(code: Excess, { limit, asked }: { limit: number; asked?: number }): GraphQLError {
  const status = code === "REQUEST_TOO_LARGE" ? 413 : 400;
  const figures = asked === undefined ? `the limit is ${limit}` : `${asked} asked, the limit is ${limit}`;
  return error(code, `${excesses[code]}: ${figures}.`, { limit, asked, http: { status } });
}

export function tooManyRequests(retryAfterSeconds: number): GraphQLError {
  return error("TOO_MANY_REQUESTS", `Too many requests; try again in ${retryAfterSeconds} seconds.`, {
    retryAfterSeconds,
    http: { status: 429, headers: retryAfter(retryAfterSeconds) },
  });
}

const breatherSeconds = 2;

export function unavailable(what: string): GraphQLError {
  return error("UNAVAILABLE", `${what} is out of reach right now; try again.`, {
    what,
    retryAfterSeconds: breatherSeconds,
    http: { status: 503, headers: retryAfter(breatherSeconds) },
  });
}

function retryAfter(seconds: number): Map<string, string> {
  return new Map([["retry-after", String(seconds)]]);
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
  QUERY_TOO_DEEP: 400,
  TOO_MANY_ALIASES: 400,
  QUERY_TOO_LONG: 400,
  QUERY_TOO_COSTLY: 400,
  REQUEST_TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** An error that keeps a request out altogether, with the status that says so; within GraphQL the library would answer 500. */
export function atTheDoor(refusal: unknown): unknown {
  if (!(refusal instanceof GraphQLError) || refusal.extensions.http) return refusal;
  const { message, extensions } = refusal;
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: httpStatusOf(refusal) } } });
}

/** The status of an error for pages and files, which are served outside GraphQL. */
export function httpStatusOf(error: unknown): number {
  const { statusCode, extensions } = error as { statusCode?: number; extensions?: { code?: ErrorCode } };
  return statusCode ?? (extensions?.code ? statusByCode[extensions.code] : undefined) ?? 500;
}
