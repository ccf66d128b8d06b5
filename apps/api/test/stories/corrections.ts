import type { TestService } from "../service.ts";
import { aFoundedCompany } from "../founded-company.ts";
import { acting } from "./acting.ts";
import { aCompanyCard } from "./customers.ts";

const linked = "{ id kind state number }";
const shown = `__typename
  ... on Document { id kind state version number issueDate dueDate currency
    totals { net vat gross payable rounding vatInLei } taxSubtotals { taxCategory taxRate taxable vat }
    balance { payable paid credited balance } corrects ${linked} correctedBy ${linked}
    leftToCorrect { gross lines { position quantity net } }
    advancesTaken { net document ${linked} } takenBackBy { net document ${linked} } missing { path code }
    content { language currency priceMode issueDate taxPointDate dueDate periodStart periodEnd customerId isAdvance
      buyer { type name fiscalCode vatCode address { street city county country } }
      lines { name quantity unitCode unitName unitPrice baseQuantity taxCategory taxRate exemptionReasonCode
        exemptionReason correctsPosition advance { documentId rate } allowances { isCharge percent amount reason reasonCode } }
      allowances { isCharge percent amount reason reasonCode taxation { taxCategory taxRate } }
      prepaid rounding exchangeRate { rate date source reason } paymentMeansCode mentions
      precedingDocuments { number issueDate } delivery { date partyName } workPointId } }
  ... on InvalidInput { issues { path code message } }`;
const exceeding = `
  ... on CorrectionExceedsOriginal { about: number remaining }
  ... on AdvanceExceeded { about: number remaining }
  ... on DocumentIncomplete { lacking: missing { path code } }`;

/** A document as these stories read it. */
export interface Paper {
  __typename: string;
  id: string;
  kind: string;
  state: string;
  version: number;
  number: string;
  content: Record<string, unknown> & { lines: Record<string, unknown>[] };
  leftToCorrect: { gross: string; lines: { position: number; quantity: string; net: string }[] } | null;
  [field: string]: unknown;
}

export const buyer = {
  type: "COMPANY",
  name: "Comerț Model București S.R.L.",
  fiscalCode: "800001026",
  vatCode: "RO800001026",
  address: { street: "Bd. Exemplului nr. 3", city: "SECTOR3", county: "RO-B", country: "RO" },
};

export function aLine(changes: object = {}) {
  return {
    name: "Marfă",
    quantity: "10",
    unitCode: "H87",
    unitName: "buc",
    unitPrice: "100",
    taxCategory: "S",
    taxRate: "21",
    ...changes,
  };
}

/** A company whose people write, issue, correct and repeat invoices. */
export async function correctionsOf(service: TestService) {
  const { client, companyId } = await aFoundedCompany(service);
  const act = acting(client);
  const creates = act("createDraft", "CreateDraftInput", shown);
  const saves = act("updateDraft", "UpdateDraftInput", shown);
  const issues = act("issueDocument", "IssueDocumentInput", shown + exceeding);
  const takesBack = act(
    "stornoDocument",
    "StornoDocumentInput",
    `${shown} ... on CorrectOriginalInstead { about: number }`,
  );
  return {
    client,
    companyId,
    async customer(card: Record<string, unknown> = {}): Promise<string> {
      const opens = act("createCustomer", "CreateCustomerInput", "__typename ... on Customer { id }");
      return (await opens(aCompanyCard(card))).id;
    },
    async drafts(changes: object = {}, kind = "INVOICE"): Promise<Paper> {
      const content = { language: "ro", currency: "RON", priceMode: "NET", dueDate: "2026-12-24", buyer };
      return (await creates({ kind, content: { ...content, lines: [aLine()], ...changes } })) as unknown as Paper;
    },
    async saves({ id, version, content }: Paper, changes: object): Promise<Paper> {
      const written = { documentId: id, expectedVersion: version, content: { ...content, ...changes } };
      return (await saves(written)) as unknown as Paper;
    },
    async issues({ id, version }: Paper): Promise<Paper> {
      return (await issues({ documentId: id, expectedVersion: version })) as unknown as Paper;
    },
    async issued(changes: object = {}, kind = "INVOICE"): Promise<Paper> {
      return this.issues(await this.drafts(changes, kind));
    },
    async takesBack({ id }: Paper, lines?: object[] | null, idempotencyKey?: string): Promise<Paper> {
      return (await takesBack({ documentId: id, lines, idempotencyKey })) as unknown as Paper;
    },
    async tookBack(paper: Paper, lines?: object[] | null): Promise<Paper> {
      return this.issues(await this.takesBack(paper, lines));
    },
    async cancels({ id }: Paper): Promise<Paper> {
      const { version } = await this.reads({ id });
      const cancels = act("cancelDocument", "CancelDocumentInput", shown);
      return (await cancels({ documentId: id, expectedVersion: version, reason: "Greșeală" })) as unknown as Paper;
    },
    async duplicates({ id }: Paper): Promise<Paper> {
      const duplicates = act("duplicateDocument", "DuplicateDocumentInput", shown);
      return (await duplicates({ documentId: id })) as unknown as Paper;
    },
    async pays({ id }: Paper, amount: string): Promise<void> {
      const pays = act("recordPayment", "RecordPaymentInput", "__typename");
      const allocations = [{ documentId: id, amount }];
      const paid = await pays({ amount, currency: "RON", method: "BANK", receivedOn: "2026-11-24", allocations });
      if (paid.__typename !== "Payment") throw new Error(`Not booked: ${JSON.stringify(paid)}`);
    },
    async openAdvances(customerId: string, { currency = "RON", priceMode = "NET" } = {}): Promise<Advance[]> {
      const query = `query ($customerId: ID!, $currency: String!, $priceMode: PriceMode!) {
        openAdvances(customerId: $customerId, currency: $currency, priceMode: $priceMode, language: ro) {
          id number issueDate left
          lines { name quantity unitCode unitName unitPrice baseQuantity taxCategory taxRate exemptionReasonCode
            exemptionReason advance { documentId rate } } } }`;
      const found = await client.get<{ openAdvances: Advance[] }>(query, { customerId, currency, priceMode });
      return found.openAdvances;
    },
    async reads({ id }: { id: string }): Promise<Paper> {
      const query = `query ($id: ID!) { document(id: $id) { ${shown.replace(/\.\.\. on InvalidInput.*$/s, "")} } }`;
      return (await client.get<{ document: Paper }>(query, { id })).document;
    },
  };
}

export interface Advance {
  id: string;
  number: string;
  left: string;
  lines: Record<string, unknown>[];
}

export type Corrector = Awaited<ReturnType<typeof correctionsOf>>;
