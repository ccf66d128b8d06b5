import type pg from "pg";
import type { Company } from "./company.ts";

const goods = ["Consultanță", "Mentenanță aplicație", "Găzduire", "Instruire utilizatori", "Licență anuală"];

export function contentOf(customerId: string, lineCount: number) {
  return {
    language: "ro",
    currency: "RON",
    priceMode: "NET",
    dueDate: "2199-12-24",
    customerId,
    buyer: {
      type: "COMPANY",
      name: "Comerț Model S.R.L.",
      fiscalCode: "14399840",
      address: { street: "Bd. Exemplului nr. 3", city: "Cluj-Napoca", county: "RO-CJ", country: "RO" },
    },
    lines: Array.from({ length: lineCount }, (_, index) => ({
      name: `${goods[index % goods.length]} ${index + 1}`,
      quantity: String(1 + (index % 7)),
      unitCode: "H87",
      unitName: "buc",
      unitPrice: `${100 + index}.5`,
      taxCategory: "S",
      taxRate: "21",
    })),
  };
}

/** A draft written through the API. */
export async function aDraft(
  { ask, customerId }: Company,
  { lines, seriesId }: { lines: number; seriesId?: string },
): Promise<string> {
  const { createDraft } = await ask<{ createDraft: { id: string } }>(
    "mutation ($input: CreateDraftInput!) { createDraft(input: $input) { __typename ... on Document { id } } }",
    { input: { kind: "INVOICE", content: contentOf(customerId, lines), seriesId } },
  );
  return createDraft.id;
}

/** As many drafts like this one as asked for, copied row by row; their ids. */
export async function copiesOf(superuser: pg.Pool, draftId: string, count: number): Promise<string[]> {
  const { rows: columns } = await superuser.query<{ name: string }>(
    "select column_name as name from information_schema.columns where table_name = 'document' and column_name <> 'id'",
  );
  const names = columns.map(({ name }) => name).join(", ");
  const { rows } = await superuser.query<{ id: string }>(
    `insert into document (id, ${names}) select uuidv7(), ${names} from document, generate_series(1, $2)
      where id = $1 returning id`,
    [draftId, count],
  );
  return rows.map(({ id }) => id);
}

/** Issues a draft at once, through the API. */
export async function issue({ ask }: Company, documentId: string): Promise<void> {
  const { issueDocument } = await ask<{ issueDocument: { number?: string } }>(issueMutation, {
    input: { documentId, expectedVersion: 1, holdSeconds: 0 },
  });
  if (!issueDocument.number) throw new Error(`Not issued: ${JSON.stringify(issueDocument)}`);
}

export const issueMutation = `mutation ($input: IssueDocumentInput!) {
  issueDocument(input: $input) { __typename ... on Document { id number } ... on DocumentIncomplete { message } } }`;

export const issueAllMutation = `mutation ($input: IssueDocumentsInput!) { issueDocuments(input: $input) {
  __typename ... on IssuedDocuments { outcomes { documentId document { number } refusal { code } } } } }`;
