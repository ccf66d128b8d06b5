/** Inputs with something in every field, so that any one of them can be spoilt. */
import { aCompanyCard } from "../stories/customers.ts";
import { aProductCard } from "../stories/products.ts";

interface Ids {
  customerId: string;
  seriesId: string;
  documentId: string;
  advanceId: string;
  draftId: string;
  productId: string;
  workPointId: string;
}

const address = {
  street: "Bd. Exemplului nr. 3",
  streetAdditional: "Bl. A",
  city: "SECTOR3",
  postalCode: "030001",
  county: "RO-B",
  country: "RO",
};
const taxation = { taxCategory: "S", taxRate: "21", exemptionReasonCode: null, exemptionReason: null };
const allowance = { isCharge: false, percent: "5", amount: "1", reasonCode: "95", reason: "Rabat" };

function contentOf({ customerId, productId, workPointId, advanceId }: Ids) {
  return {
    language: "ro",
    currency: "EUR",
    priceMode: "NET",
    issueDate: "2026-11-24",
    taxPointDate: "2026-11-24",
    dueDate: "2026-12-24",
    periodStart: "2026-11-01",
    periodEnd: "2026-11-30",
    customerId,
    buyer: {
      type: "COMPANY",
      name: "Comerț Model S.R.L.",
      fiscalCode: "800001026",
      vatCode: "RO800001026",
      tradeRegisterNumber: "J40/2217/2015",
      address,
      contactName: "Ana Pop",
      phone: "+40721234567",
      email: "ana@model.example",
      bankName: "Banca",
      iban: "RO49AAAA1B31007593840000",
    },
    lines: [
      {
        ...taxation,
        productId,
        supply: "SERVICES",
        name: "Consultanță",
        description: "Ședință",
        code: "CONS",
        quantity: "-1",
        unitCode: "HUR",
        unitName: "oră",
        unitPrice: "250",
        baseQuantity: "1",
        allowances: [allowance],
        classification: { scheme: "STI", code: "72000000-5" },
        correctsPosition: 1,
        advance: { documentId: advanceId, rate: "5.1" },
      },
    ],
    allowances: [{ ...allowance, taxation }],
    prepaid: "1",
    rounding: "0.01",
    exchangeRate: { rate: "5.1", date: "2026-11-23", source: "MANUAL", reason: "Contract" },
    paymentMeansCode: "42",
    paymentTerms: "30 de zile",
    mentions: ["Mulțumim"],
    precedingDocuments: [{ number: "F 0001", issueDate: "2026-10-01" }],
    references: {
      buyerReference: "R1",
      orderNumber: "R2",
      salesOrderNumber: "R3",
      contractNumber: "R4",
      projectNumber: "R5",
      despatchNumber: "R6",
      receivingNumber: "R7",
    },
    delivery: { date: "2026-11-24", partyName: "Depozit", address },
    workPointId,
    isAdvance: false,
    vatLeft: [{ ...taxation, taxable: "1", vat: "0.21" }],
  };
}

/** Each act with its input and the names of its types. */
export function fullInputs(ids: Ids): Record<string, { inputType: string; input: object }> {
  const content = contentOf(ids);
  const card = { fax: "0244123457", website: "https://firma.ro", bankName: "Banca", notes: "Bun platnic" };
  const dueDateRule = { type: "DAY_OF_MONTH", days: 30, months: 1, day: 15, onWorkingDay: true };
  return {
    createDraft: {
      inputType: "CreateDraftInput",
      input: {
        kind: "INVOICE",
        seriesId: ids.seriesId,
        customerId: ids.customerId,
        content,
        dueDateRule,
        externalId: null,
        idempotencyKey: null,
      },
    },
    updateDraft: {
      inputType: "UpdateDraftInput",
      input: { documentId: ids.draftId, expectedVersion: 1, seriesId: ids.seriesId, content, dueDateRule },
    },
    createCustomer: {
      inputType: "CreateCustomerInput",
      input: {
        ...aCompanyCard({ ...card, address, vatCode: null, tradeRegisterNumber: null, iban: null }),
        language: "ro",
        currency: "RON",
        dueDateRule,
        idempotencyKey: null,
      },
    },
    createProduct: {
      inputType: "CreateProductInput",
      input: {
        ...aProductCard({ supply: "SERVICES", description: "Descriere", unitName: "oră", account: "704" }),
        exemptionReasonCode: null,
        exemptionReason: null,
        classification: { scheme: "STI", code: "72000000-5" },
        idempotencyKey: null,
      },
    },
    recordPayment: {
      inputType: "RecordPaymentInput",
      input: {
        customerId: ids.customerId,
        amount: "1",
        currency: "RON",
        receivedOn: "2026-11-24",
        method: "BANK",
        reference: "OP 1",
        note: "Notă",
        allocations: [{ documentId: ids.documentId, amount: "1" }],
        idempotencyKey: null,
      },
    },
  };
}
