import type { Founder } from "./founder.ts";

export interface Written {
  id: string;
  number: string | null;
  version: number;
}

/** A customer's card; without its id it is the buyer on a document. */
export interface Customer {
  id: string;
  name: string;
  [field: string]: unknown;
}

type Part = Record<string, unknown>;

interface Drafting {
  [field: string]: unknown;
  kind?: string;
  customer?: Customer;
}

const customerCard = `... on Customer { id type name fiscalCode vatCode tradeRegisterNumber phone email
  address { street streetAdditional city postalCode county country } }`;

const problems = `... on InvalidInput { issues { path message } }`;

/** What a company has on its books before a test begins: written through the public API. */
export function booksOf({ ask }: Pick<Founder, "ask">) {
  const act = async <Answer>(mutation: string, type: string, selection: string, input: Part): Promise<Answer> => {
    const query = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename ${selection} ${problems} } }`;
    const { answer } = await ask<{ answer: Answer & { __typename: string } }>(query, { input });
    if (!selection.startsWith(`... on ${answer.__typename} `))
      throw new Error(`${mutation}: ${JSON.stringify(answer)}`);
    return answer;
  };
  const document = "... on Document { id number version }";

  /** An invoice with one line to a buyer in no list, unless told otherwise. */
  async function draft({ kind = "INVOICE", customer, ...content }: Drafting = {}): Promise<Written> {
    const { id: customerId = null, __typename: _typename, ...buyer } = customer ?? aBuyer;
    const written = {
      customerId,
      buyer,
      language: "ro",
      currency: "RON",
      priceMode: "NET",
      lines: [aLine()],
      dueDate: inDays(30),
      ...content,
    };
    return act("createDraft", "CreateDraftInput", document, { kind, content: written });
  }

  async function issue({ id, version }: Written): Promise<Written> {
    const input = { documentId: id, expectedVersion: version, holdSeconds: 0 };
    return act(
      "issueDocument",
      "IssueDocumentInput",
      `${document} ... on DocumentIncomplete { missing { path code } }`,
      input,
    );
  }

  return {
    draft,
    issue,
    issued: async (content: Drafting = {}) => issue(await draft(content)),
    storno: async (documentId: string, lines?: Part[]) =>
      act<Written>("stornoDocument", "StornoDocumentInput", document, { documentId, ...(lines && { lines }) }),
    cancel: async ({ id, version }: Written, reason: string) =>
      act<Written>("cancelDocument", "CancelDocumentInput", document, {
        documentId: id,
        expectedVersion: version,
        reason,
      }),
    customer: async (card: Part = {}) =>
      act<Customer>("createCustomer", "CreateCustomerInput", customerCard, { ...aCard, ...card }),
    product: async (card: Part = {}) =>
      act<{ id: string }>("createProduct", "CreateProductInput", "... on Product { id name }", {
        ...aProduct,
        ...card,
      }),
    paid: async (documentId: string, amount: string, rest: Part = {}) =>
      act<{ id: string }>("recordPayment", "RecordPaymentInput", "... on Payment { id }", {
        amount,
        currency: "RON",
        method: "BANK",
        receivedOn: inDays(0),
        allocations: [{ documentId, amount }],
        ...rest,
      }),
    publicLink: async (documentId: string) =>
      act<{ url: string }>("createPublicLink", "CreatePublicLinkInput", "... on PublicLink { url }", { documentId }),
  };
}

export type Books = ReturnType<typeof booksOf>;

const aCard = {
  type: "COMPANY",
  name: "Tâmplăria Veche S.R.L.",
  fiscalCode: "RO800001069",
  address: {
    street: "Str. Ștefan cel Mare nr. 27",
    city: "Rădăuți",
    county: "RO-SV",
    country: "RO",
    postalCode: "725400",
  },
  email: "contact@tamplaria-veche.example",
};

const aProduct = {
  name: "Consultanță IT",
  unitCode: "HUR",
  unitPrice: "250",
  priceMode: "NET",
  currency: "RON",
  taxCategory: "S",
  taxRate: "21",
};

/** An hour of advice at 100.00 with 21 % VAT, unless told otherwise. */
export function aLine(part: Part = {}): Part {
  return {
    name: "Consultanță",
    quantity: "1",
    unitCode: "HUR",
    unitName: "oră",
    unitPrice: "100",
    taxCategory: "S",
    taxRate: "21",
    ...part,
  };
}

/** The buyer of a document who is in no list. */
export const aBuyer: Part = {
  type: "COMPANY",
  name: "Panificația Spicul de Aur S.R.L.",
  fiscalCode: "800001077",
  vatCode: "RO800001077",
  address: { street: "Șos. Brăilei nr. 8", city: "Buzău", county: "RO-BZ", country: "RO", postalCode: "120118" },
};

const civilDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Bucharest" });

/** A civil date that many days from today, ISO. */
export function inDays(days: number): string {
  return civilDay.format(Date.now() + days * 86_400_000);
}
