import { expect } from "vitest";
import type { FoundedCompany } from "../founded-company.ts";
import { brokenInvariants } from "../invariants.ts";
import type { TestService } from "../service.ts";

/** How the API answered one request. */
export interface Answer {
  status: number;
  body: string;
  headers: Record<string, string>;
}

/** Sends a request as somebody of the company; rejects when nobody answers. */
export type Post = (payload: { query: string; variables: object }) => Promise<Answer>;

const content = {
  language: "ro",
  currency: "RON",
  priceMode: "NET",
  dueDate: "2027-12-24",
  buyer: {
    type: "COMPANY",
    name: "Comerț Model S.R.L.",
    fiscalCode: "800001026",
    address: { street: "Bd. Exemplului 3", city: "Cluj-Napoca", county: "RO-CJ", country: "RO" },
  },
  lines: [
    {
      name: "Abonament",
      quantity: "1",
      unitCode: "H87",
      unitName: "buc",
      unitPrice: "10",
      taxCategory: "S",
      taxRate: "21",
    },
  ],
};

const createDraft = `mutation ($input: CreateDraftInput!) { createDraft(input: $input) { ... on Document { id } } }`;

const atOnce = 8;

export async function draftsOf({ client }: FoundedCompany, count: number): Promise<string[]> {
  const ids: string[] = [];
  let begun = 0;
  const write = async () => {
    while (begun < count) {
      begun += 1;
      const variables = { input: { kind: "INVOICE", content } };
      ids.push((await client.get<{ createDraft: { id: string } }>(createDraft, variables)).createDraft.id);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, write));
  return ids;
}

/** Asks for the number of a draft, under the draft's own idempotency key. */
export function issueRequest(documentId: string, selection = "") {
  const query = `mutation ($input: IssueDocumentInput!) { issueDocument(input: $input) {
    __typename ... on Document { number ${selection} } } }`;
  const input = { documentId, expectedVersion: 1, holdSeconds: 0, idempotencyKey: documentId };
  return { query, variables: { input } };
}

/** The number, when the answer acknowledges one. */
export function numberIn({ body }: Answer): string | null {
  const parsed = JSON.parse(body) as { data?: { issueDocument?: { number?: string | null } | null } | null };
  return parsed.data?.issueDocument?.number ?? null;
}

/** Issues again and again under one key, until somebody says it is done. */
export async function issueUntilAcknowledged(post: (attempt: number) => Post, documentId: string): Promise<string> {
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    const number = await post(attempt)(issueRequest(documentId)).then(numberIn, () => null);
    if (number) return number;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("Nobody issued the document.");
}

/** Runs one client after the other's fashion over a shared heap of drafts; tells what each was acknowledged as. */
export async function issueAll(
  drafts: readonly string[],
  clients: number,
  issue: (documentId: string, client: number) => Promise<string>,
): Promise<Map<string, string>> {
  const acknowledged = new Map<string, string>();
  const waiting = [...drafts];
  const work = async (client: number) => {
    for (let next = waiting.pop(); next; next = waiting.pop()) acknowledged.set(next, await issue(next, client));
  };
  await Promise.all(Array.from({ length: clients }, (_each, client) => work(client)));
  return acknowledged;
}

interface Numbered {
  id: string;
  number: number;
  number_text: string;
}

/** No gap, no duplicate, exactly what was acknowledged, and everything else that is always true. */
export async function expectUnbroken(
  { owner }: TestService,
  companyId: string,
  acknowledged: ReadonlyMap<string, string>,
): Promise<void> {
  const { rows } = await owner.query<Numbered>(
    `select id, number, number_text from document
      where company_id = $1 and number is not null order by number`,
    [companyId],
  );
  expect(rows.map(({ number }) => number)).toEqual(Array.from(acknowledged, (_each, index) => index + 1));
  expect(new Map(rows.map((row) => [row.id, row.number_text]))).toEqual(acknowledged);
  expect(await brokenInvariants(owner)).toEqual({});
}
