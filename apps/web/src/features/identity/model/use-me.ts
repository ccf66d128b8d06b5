import { useQuery } from "@apollo/client/react";
import { platformClient } from "../../../app/api/client.ts";
import { MeDocument, type MePartsFragment } from "../operations.generated.ts";

export type Me = MePartsFragment;

/** Who is signed in, asked outside any company: the same answer in all of them. Null once known to be nobody. */
export function useMe() {
  const { data, error, refetch } = useQuery(MeDocument, { client: platformClient(), fetchPolicy: "cache-first" });
  return { me: data?.me, error, refetch };
}

/** The address of whoever was last known to be signed in, without asking; they may no longer be. */
export function lastKnownEmail(): string | undefined {
  return platformClient().readQuery({ query: MeDocument })?.me?.email;
}

/** Whether this is the demo company's person, whose account belongs to nobody. */
export function isVisitor({ memberships }: Me): boolean {
  return memberships.length > 0 && memberships.every(({ isDemo }) => isDemo);
}

/** Takes over who an act has just signed in, so that the next page need not ask. */
export function rememberMe(me: Me): void {
  platformClient().writeQuery({ query: MeDocument, data: { me } });
}
