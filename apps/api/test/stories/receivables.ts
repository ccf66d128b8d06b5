import { aFoundedCompany } from "../founded-company.ts";
import type { Client } from "../client.ts";
import type { TestService } from "../service.ts";
import { aCompanyCard } from "./customers.ts";

type Answer = Record<string, unknown> & { __typename: string; id: string; version: number };

interface Invoiced {
  gross: string;
  dueDate?: string;
  currency?: string;
  customerId?: string | null;
  kind?: string;
  email?: string | null;
  lineName?: string;
  language?: "ro" | "en";
  /** With VAT of 21 % in the price; otherwise the line is exempt, so that the total is the price. */
  isTaxed?: boolean;
}

const document = `__typename ... on Document { id version number state paymentState balance { paid balance }
  payments { allocationId amount } } ... on InvalidInput { issues { path code message } }`;
const incomplete = "... on DocumentIncomplete { missing { path code } }";
const payment = `__typename ... on Payment { id version amount unallocated receivedOn method reversedAt reverseReason recordedBy
    customer { id }
    refunds { id amount paidOn method reference recordedBy reversedBy reverseReason } allocations { id amount reversedAt document { id number } } }
  ... on InvalidInput { issues { path code message } } ... on IdempotencyConflict { code }
  ... on VersionConflict { expectedVersion actualVersion }`;
const overAllocated = "... on PaymentOverAllocated { code unallocated }";
const notPayable = `${overAllocated} ... on AllocationExceedsBalance { code message balance }
  ... on CurrencyMismatch { code message } ... on DocumentNotPayable { code }`;
const reversed = "... on PaymentReversed { code }";

/** A company that invoices a customer and is paid. */
export async function booksOf(service: TestService, founding: Parameters<typeof aFoundedCompany>[1] = {}) {
  const { client, companyId } = await aFoundedCompany(service, founding);
  const act = (mutation: string, type: string, selection: string) => async (input: object) =>
    (
      await client.get<{ answer: Answer }>(
        `mutation($input: ${type}!) { answer: ${mutation}(input: $input) { ${selection} } }`,
        { input },
      )
    ).answer;
  const createDraft = act("createDraft", "CreateDraftInput", document);
  const issue = act("issueDocument", "IssueDocumentInput", `${document} ${incomplete}`);
  const storno = act("stornoDocument", "StornoDocumentInput", document);
  const issuedFrom = async ({ id, version }: Answer) => issue({ documentId: id, expectedVersion: version });
  return {
    client,
    companyId,
    ...paymentActs(act),
    customer: async (changes: Record<string, unknown> = {}) => {
      const create = act("createCustomer", "CreateCustomerInput", "__typename ... on Customer { id version }");
      return create(aCompanyCard(changes));
    },
    drafts: (of: Invoiced) => createDraft({ kind: of.kind ?? "INVOICE", content: contentOf(of) }),
    async issues(of: Invoiced): Promise<Answer> {
      return issuedFrom(await this.drafts(of));
    },
    issue,
    async credits(documentId: string): Promise<Answer> {
      return issuedFrom(await storno({ documentId }));
    },
    cancels: act("cancelDocument", "CancelDocumentInput", document),
    reads: (id: string) => read(client, id),
  };
}
export type Books = Awaited<ReturnType<typeof booksOf>>;

function paymentActs(act: (mutation: string, type: string, selection: string) => (input: object) => Promise<Answer>) {
  const record = act("recordPayment", "RecordPaymentInput", `${payment} ${notPayable}`);
  const refund = act(
    "refundCredit",
    "RefundCreditInput",
    `${payment} ${reversed} ${overAllocated} ... on RefundedOnWrongDay { code }`,
  );
  return {
    records: (input: object) => record({ currency: "RON", receivedOn: "2026-11-24", method: "BANK", ...input }),
    allocates: act("allocatePayment", "AllocatePaymentInput", `${payment} ${notPayable} ${reversed}`),
    unallocates: act("unallocatePayment", "UnallocatePaymentInput", `${payment} ${overAllocated}`),
    reverses: act(
      "reversePayment",
      "ReversePaymentInput",
      `${payment} ${reversed} ... on PaymentRefunded { code refunded }`,
    ),
    refunds: (input: object) => refund({ paidOn: "2026-11-24", method: "BANK", ...input }),
    takesRefundBack: act("reverseRefund", "ReverseRefundInput", payment),
  };
}

interface ReadDocument extends Answer {
  balance: { paid: string; balance: string };
  paymentState: string;
  payments: { allocationId: string; amount: string }[];
}

async function read(client: Client, id: string): Promise<ReadDocument> {
  const query = `query($id: ID!) { document(id: $id) { __typename id version number state paymentState
    balance { paid balance } payments { allocationId amount } } }`;
  return (await client.get<{ document: ReadDocument }>(query, { id })).document;
}

const exempt = {
  taxCategory: "E",
  taxRate: "0",
  exemptionReasonCode: "VATEX-EU-132",
  exemptionReason: "Scutit, art. 292 Cod fiscal",
};

/** One line at a price. */
export function contentOf(of: Invoiced) {
  const {
    gross,
    dueDate,
    currency = "RON",
    customerId = null,
    email = null,
    lineName,
    language = "ro",
    isTaxed = false,
  } = of;
  return {
    language,
    currency,
    priceMode: isTaxed ? "GROSS" : "NET",
    dueDate: dueDate ?? "2026-12-24",
    customerId,
    exchangeRate: currency === "RON" ? null : { rate: "5", date: "2026-11-23", source: "MANUAL", reason: "contract" },
    buyer: {
      type: "COMPANY",
      name: "Comerț Model București S.R.L.",
      fiscalCode: "800001026",
      vatCode: "RO800001026",
      address: { street: "Bd. Exemplului nr. 3", city: "SECTOR3", county: "RO-B", country: "RO" },
      email,
    },
    lines: [
      {
        name: lineName ?? "Curs de formare",
        quantity: "1",
        unitCode: "H87",
        unitName: "buc",
        unitPrice: gross,
        ...(isTaxed ? { taxCategory: "S", taxRate: "21" } : exempt),
      },
    ],
  };
}
