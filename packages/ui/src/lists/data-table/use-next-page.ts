import { useEffect } from "react";
import type { DataTableProps } from "./data-table.tsx";

/** How many rows before the end the next page is asked for. */
const ahead = 20;

type Loading = Pick<DataTableProps<object>, "hasMore" | "isLoadingMore" | "hasLoadMoreFailed" | "onLoadMore">;

interface Sight {
  /** Index of the last row in sight. */
  last: number;
  /** How many rows there are so far. */
  count: number;
}

/** Asks for the next page before the end comes into sight; after a failure the person asks. */
export function useNextPage({ last, count }: Sight, loading: Loading): void {
  const { hasMore, isLoadingMore, hasLoadMoreFailed, onLoadMore } = loading;
  const isNearEnd = count > 0 && last >= count - ahead;
  useEffect(() => {
    if (isNearEnd && hasMore && !isLoadingMore && !hasLoadMoreFailed) onLoadMore?.();
  }, [isNearEnd, hasMore, isLoadingMore, hasLoadMoreFailed, onLoadMore, count]);
}
