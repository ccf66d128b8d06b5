import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";

/** The code of a failed request: one of the API's own, or UNREACHABLE when no answer came. */
export function codeOf(error: unknown): string {
  if (CombinedGraphQLErrors.is(error)) return String(error.errors[0]?.extensions?.code ?? "INTERNAL");
  if (ServerError.is(error)) return error.statusCode === 401 ? "UNAUTHENTICATED" : "UNAVAILABLE";
  return error instanceof TypeError ? "UNREACHABLE" : "INTERNAL";
}

/** The reference under which the server's log knows what happened. */
export function referenceOf(error: unknown): string | undefined {
  if (!CombinedGraphQLErrors.is(error)) return undefined;
  const reference = error.errors[0]?.extensions?.reference;
  return typeof reference === "string" ? reference : undefined;
}
