import type { ApolloClient, TypedDocumentNode } from "@apollo/client";
import { getApolloContext } from "@apollo/client/react";
import { useNotify } from "@softmanager/ui";
import { use, useCallback, useState } from "react";
import { referenceOf } from "./error.ts";
import { useFailureText } from "./use-failure-text.ts";

/** What a mutation's one root field answers. */
export type ResultOf<Data> = Exclude<Data[Exclude<keyof Data, "__typename">], null | undefined>;

interface CommandOptions {
  /** Queries to ask again when it is done, by name: the lists that show what changed. */
  refetch?: readonly string[];
}

/**
 * One mutation with one input: `const [issue, { busy }] = useCommand(IssueDocumentDocument)`. Gives the result, success
 * or refusal, to decide by its `__typename`; or undefined when the request itself failed, which the person is then told.
 */
export function useCommand<Data, Input>(
  document: TypedDocumentNode<Data, { input: Input }>,
  { refetch = [] }: CommandOptions = {},
) {
  const { client } = use(getApolloContext());
  const [underWay, setUnderWay] = useState(0);
  const names = refetch.join(" ");
  const notify = useNotify();
  const failureText = useFailureText();

  const run = useCallback(
    async (input: Input): Promise<ResultOf<Data> | undefined> => {
      setUnderWay((count) => count + 1);
      try {
        const asked = client ?? (await platform());
        const refetchQueries = namesIn(names);
        const { data } = await asked.mutate({ mutation: document, variables: { input }, refetchQueries });
        return data ? rootField(data as Data & object) : undefined;
      } catch (error) {
        notify.problem(failureText(error), referenceOf(error));
        return undefined;
      } finally {
        setUnderWay((count) => count - 1);
      }
    },
    [client, document, names, notify, failureText],
  );
  return [run, { busy: underWay > 0 }] as const;
}

/** Outside the layouts that bring a client, commands go to the platform; it is fetched with the first of them. */
async function platform(): Promise<ApolloClient> {
  const { platformClient } = await import("./client.ts");
  return platformClient();
}

/** A list given anew with every drawing must not make a new command of it. */
function namesIn(names: string): string[] {
  return names.split(" ").filter(Boolean);
}

function rootField<Data extends object>(data: Data): ResultOf<Data> | undefined {
  const [, result] = Object.entries(data).find(([name]) => name !== "__typename") ?? [];
  return result ?? undefined;
}
