import { ApolloClient, HttpLink } from "@apollo/client";
import { SetContextLink } from "@apollo/client/link/context";
import { ErrorLink } from "@apollo/client/link/error";
import { newCache } from "./cache.ts";
import { codeOf } from "./error.ts";
import { spokenLanguage } from "./language.ts";
import { endSession } from "./session.ts";

const platform = connect({});
let company: { id: string; client: ApolloClient } | undefined;

/** Talks about the person and their companies, in no company. */
export function platformClient(): ApolloClient {
  return platform;
}

/** Talks in one company. Each has its own memory, so that nothing of one is ever shown in another. */
export function companyClient(id: string): ApolloClient {
  if (company?.id !== id) company = { id, client: connect({ "company-id": id }) };
  return company.client;
}

/** Forgets everything read so far: after signing in as somebody else, and at signing out. */
export async function forgetEverything(): Promise<void> {
  company?.client.stop();
  company = undefined;
  await platform.clearStore();
}

function connect(headers: Record<string, string>): ApolloClient {
  const http = new HttpLink({ uri: "/graphql", credentials: "same-origin", headers });
  const speaking = new SetContextLink(({ headers: previous }) => ({
    headers: { ...previous, "accept-language": spokenLanguage() },
  }));
  const watching = new ErrorLink(({ error }) => {
    if (codeOf(error) === "UNAUTHENTICATED") endSession();
  });
  return new ApolloClient({ link: watching.concat(speaking).concat(http), cache: newCache() });
}
