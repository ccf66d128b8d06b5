import type { TypedDocumentNode } from "@apollo/client";
import { useMutation } from "@apollo/client/react";
import { useNotify } from "@softmanager/ui";
import { useCallback } from "react";
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
  const [mutate, { loading }] = useMutation<Data, { input: Input }>(document, { refetchQueries: [...refetch] });
  const notify = useNotify();
  const failureText = useFailureText();

  const run = useCallback(
    async (input: Input): Promise<ResultOf<Data> | undefined> => {
      try {
        const { data } = await mutate({ variables: { input } });
        return data ? rootField(data as Data & object) : undefined;
      } catch (error) {
        notify.problem(failureText(error), referenceOf(error));
        return undefined;
      }
    },
    [mutate, notify, failureText],
  );
  return [run, { busy: loading }] as const;
}

function rootField<Data extends object>(data: Data): ResultOf<Data> | undefined {
  const [, result] = Object.entries(data).find(([name]) => name !== "__typename") ?? [];
  return result ?? undefined;
}
