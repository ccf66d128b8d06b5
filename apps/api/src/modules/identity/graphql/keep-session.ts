import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { setSessionCookie } from "../session-cookie.ts";

/** Gives the browser the session that the act has just begun. Nothing else ever sees its token. */
export function keepSession({ services, reply, secret }: GraphQLContext): void {
  if (secret) setSessionCookie(services.config, reply, secret);
}
