import type { ApolloClient, ObservableQuery, TypedDocumentNode } from "@apollo/client";

/** A list as the API gives it, page after page. */
export interface Connection<Node> {
  edges: readonly { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

export interface PagesState<Data, Node> {
  nodes: readonly Node[];
  /** The first page, whole: for counts and sums that come with it. */
  first: Data | undefined;
  isLoading: boolean;
  error: unknown;
  hasMore: boolean;
  isLoadingMore: boolean;
  hasLoadMoreFailed: boolean;
}

export type Variables = Record<string, unknown>;
export type Pick<Data, Node> = (data: Data) => Connection<Node>;

const emptyState = {
  nodes: [],
  isLoading: true,
  error: undefined,
  hasMore: false,
  isLoadingMore: false,
  hasLoadMoreFailed: false,
};

/** Each page is watched on its own: what a mutation changes shows at once, and adding a page costs one page. */
export class PagedList<Data, Node> {
  #pages: ObservableQuery<Data, Variables>[] = [];
  #data: (Data | undefined)[] = [];
  #listeners = new Set<() => void>();
  #state: PagesState<Data, Node> = { ...emptyState, first: undefined };

  constructor(
    private readonly client: ApolloClient,
    private readonly document: TypedDocumentNode<Data, Variables>,
    private readonly variables: Variables,
    private readonly pick: Pick<Data, Node>,
  ) {}

  read = (): PagesState<Data, Node> => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Asks for the first page; when the list was here before, also whether it has changed since. */
  begin = (): void => {
    if (this.#pages.length === 0) this.#watch(null);
    else if (!this.#state.isLoading) void this.#pages[0]?.refetch().catch(() => undefined);
  };

  loadMore = (): void => {
    const last = this.#data.at(-1);
    if (!last || this.#state.isLoadingMore) return;
    this.#tell({ isLoadingMore: true, hasLoadMoreFailed: false });
    this.#watch(this.pick(last).pageInfo.endCursor ?? null);
  };

  /** Begins again from the first page. */
  reload = (): void => {
    for (const page of this.#pages) page.stop();
    this.#pages = [];
    this.#data = [];
    this.#tell({ ...emptyState });
    this.#watch(null);
  };

  #watch(after: string | null): void {
    const index = this.#pages.length;
    const page = this.client.watchQuery<Data, Variables>({
      query: this.document,
      variables: { ...this.variables, after },
      fetchPolicy: index === 0 ? "cache-and-network" : "cache-first",
      nextFetchPolicy: "cache-first",
      // Whoever asks again has heard of something new: an answer already on its way may be older than that.
      context: { queryDeduplication: false },
    });
    this.#pages.push(page);
    page.subscribe(({ data, error, loading, dataState }) => {
      if (this.#pages[index] !== page) return;
      if (error) this.#fail(index, error);
      else if (dataState === "complete") this.#take(index, data as Data, loading);
    });
  }

  #take(index: number, data: Data, isAskingAgain: boolean): void {
    this.#data[index] = data;
    this.#follow(index);
    const connections = this.#data.filter((page) => page !== undefined).map(this.pick);
    this.#tell({
      nodes: connections.flatMap(({ edges }) => edges.map(({ node }) => node)),
      first: this.#data[0],
      isLoading: false,
      error: undefined,
      hasMore: connections.at(-1)?.pageInfo.hasNextPage ?? false,
      ...(!isAskingAgain && { isLoadingMore: false }),
    });
  }

  /** A page that ends elsewhere than before moves the pages after it, so that no row is lost between them. */
  #follow(index: number): void {
    const data = this.#data[index];
    const next = this.#pages[index + 1];
    if (!data || !next) return;
    const { hasNextPage, endCursor } = this.pick(data).pageInfo;
    if (!hasNextPage) {
      for (const page of this.#pages.splice(index + 1)) page.stop();
      this.#data.splice(index + 1);
    } else if (next.variables.after !== endCursor) {
      void next.refetch({ ...this.variables, after: endCursor }).catch(() => undefined);
    }
  }

  /** What is already shown stays shown when asking again fails. */
  #fail(index: number, error: unknown): void {
    if (this.#data[index] !== undefined) return;
    this.#pages.splice(index);
    this.#tell(index === 0 ? { isLoading: false, error } : { isLoadingMore: false, hasLoadMoreFailed: true });
  }

  #tell(change: Partial<PagesState<Data, Node>>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
