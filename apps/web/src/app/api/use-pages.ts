import type { ApolloClient, TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { PagedList, type Pick, type Variables } from "./paged-list.ts";

/**
 * A list that grows page by page, kept while the tab lives, so that coming back finds all of it. The document takes
 * `$after: String`; `pick` names the connection in its answer and must be stable. Spread what comes back into a DataTable.
 */
export function usePages<Data, Vars extends Variables, Node>(
  document: TypedDocumentNode<Data, Vars>,
  variables: Omit<Vars, "after">,
  pick: Pick<Data, Node>,
) {
  const client = useApolloClient();
  const key = JSON.stringify(variables);
  const list = useMemo(
    () => listOf(client, document as TypedDocumentNode<Data, Variables>, key, pick),
    [client, document, key, pick],
  );
  const state = useSyncExternalStore(list.subscribe, list.read);
  useEffect(() => list.begin(), [list]);
  const { nodes, ...rest } = state;
  return { ...rest, rows: nodes, onLoadMore: list.loadMore, reload: list.reload };
}

const lists = new WeakMap<ApolloClient, Map<string, unknown>>();

function listOf<Data, Node>(
  client: ApolloClient,
  document: TypedDocumentNode<Data, Variables>,
  key: string,
  pick: Pick<Data, Node>,
) {
  const known = lists.get(client) ?? new Map<string, unknown>();
  lists.set(client, known);
  const name = `${operationName(document)} ${key}`;
  const list = (known.get(name) ??
    new PagedList<Data, Node>(client, document, JSON.parse(key) as Variables, pick)) as PagedList<Data, Node>;
  known.set(name, list);
  return list;
}

function operationName(document: TypedDocumentNode<unknown, Variables>): string {
  const [definition] = document.definitions;
  return definition && "name" in definition ? (definition.name?.value ?? "") : "";
}
