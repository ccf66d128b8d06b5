import { ApolloClient, ApolloLink, gql, InMemoryCache, type TypedDocumentNode } from "@apollo/client";
import { Observable } from "rxjs";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { PagedList, type Connection, type Variables } from "./paged-list.ts";

interface Invoice {
  __typename: "Invoice";
  id: string;
}
interface Answer {
  invoices: Connection<Invoice>;
}

const document: TypedDocumentNode<Answer, Variables> = gql`
  query Invoices($after: String) {
    invoices(first: 2, after: $after) {
      edges {
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

let books: string[] = [];
let isDown = false;
/** Answers on their way, while they are held up: what was true when they were asked for. */
let held: (() => void)[] | undefined;

/** A server that gives two invoices a page. */
const server = new ApolloLink(({ variables }) => {
  if (isDown) return new Observable((observer) => observer.error(new TypeError("Failed to fetch")));
  const after: unknown = variables.after;
  const start = typeof after === "string" ? books.indexOf(after) + 1 : 0;
  const page = books.slice(start, start + 2);
  const data = {
    invoices: {
      __typename: "InvoiceConnection",
      edges: page.map((id) => ({ __typename: "InvoiceEdge", node: { __typename: "Invoice", id } })),
      pageInfo: { __typename: "PageInfo", hasNextPage: start + 2 < books.length, endCursor: page.at(-1) ?? null },
    },
  };
  return new Observable((observer) => {
    const answer = () => {
      observer.next({ data });
      observer.complete();
    };
    if (held) held.push(answer);
    else answer();
  });
});

function aList(client = new ApolloClient({ link: server, cache: new InMemoryCache() })) {
  const list = new PagedList<Answer, Invoice>(client, document, {}, ({ invoices }) => invoices);
  list.begin();
  return list;
}

const shown = (list: PagedList<Answer, Invoice>) => list.read().nodes.map(({ id }) => id);
const shows = (list: PagedList<Answer, Invoice>, ids: string[]) => vi.waitFor(() => expect(shown(list)).toEqual(ids));

beforeEach(() => {
  books = ["F 5", "F 4", "F 3", "F 2", "F 1"];
  isDown = false;
  held = undefined;
});

describe("a list that grows page by page", () => {
  test("adds pages until there are no more", async () => {
    const list = aList();
    await shows(list, ["F 5", "F 4"]);
    list.loadMore();
    await shows(list, ["F 5", "F 4", "F 3", "F 2"]);
    list.loadMore();
    await shows(list, ["F 5", "F 4", "F 3", "F 2", "F 1"]);
    expect(list.read().hasMore).toBe(false);
  });

  test("shows a new invoice when somebody comes back, and loses none between two pages", async () => {
    const list = aList();
    await shows(list, ["F 5", "F 4"]);
    list.loadMore();
    await shows(list, ["F 5", "F 4", "F 3", "F 2"]);
    books = ["F 6", ...books];
    list.begin();
    await shows(list, ["F 6", "F 5", "F 4", "F 3"]);
    expect(list.read().hasMore).toBe(true);
  });

  test("takes no answer for news that was on its way before the news", async () => {
    const client = new ApolloClient({ link: server, cache: new InMemoryCache() });
    held = [];
    const list = aList(client);
    await vi.waitFor(() => expect(held).toHaveLength(1));
    books = ["F 6", ...books];
    void client.refetchQueries({ include: ["Invoices"] });
    await vi.waitFor(() => expect(held).toHaveLength(2));
    for (const answer of held) answer();
    await shows(list, ["F 6", "F 5"]);
  });

  test("keeps what it shows when the next page fails, and takes it up again", async () => {
    const list = aList();
    await shows(list, ["F 5", "F 4"]);
    isDown = true;
    list.loadMore();
    await vi.waitFor(() => expect(list.read().hasLoadMoreFailed).toBe(true));
    expect(shown(list)).toEqual(["F 5", "F 4"]);
    isDown = false;
    list.loadMore();
    await shows(list, ["F 5", "F 4", "F 3", "F 2"]);
  });

  test("says so when not even the first page comes", async () => {
    isDown = true;
    const list = aList();
    await vi.waitFor(() => expect(list.read().error).toBeTruthy());
    expect(list.read().isLoading).toBe(false);
  });
});
