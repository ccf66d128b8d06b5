import type { TestService } from "../service.ts";
import { acting, type Answer } from "../stories/acting.ts";
import { aCompany } from "../story.ts";

export const email = "ilinca@atelier.example";
/** A valid code of nobody. */
export const cnp = "1800101221144";

const document = "__typename ... on Document { id version } ... on InvalidInput { issues { path code } }";
const issued = `${document} ... on DocumentIncomplete { missing { path code } }`;

/** A week of a small company, through the public API: what it keeps must be there after every upgrade. */
export async function liveThroughAWeek(service: TestService): Promise<void> {
  const { owner } = await aCompany(service, { companyName: "Atelierul Ilincăi S.R.L.", email });
  const act = acting(owner);
  const taken = async (answer: Promise<Answer>) => {
    const { id, __typename, ...rest } = await answer;
    if (!id) throw new Error(`Not taken: ${__typename} ${JSON.stringify(rest)}`);
    return { id, ...rest };
  };
  const createCustomer = act("createCustomer", "CreateCustomerInput", "__typename ... on Customer { id }");
  const createDraft = act("createDraft", "CreateDraftInput", document);
  const issueDraft = act("issueDocument", "IssueDocumentInput", issued);
  const issue = async (draft: Promise<Answer>, key: string) => {
    const { id, version } = await taken(draft);
    return taken(issueDraft({ documentId: id, expectedVersion: version, holdSeconds: 0, idempotencyKey: key }));
  };

  const shop = await taken(createCustomer({ ...shopCard, idempotencyKey: "shop" }));
  await taken(createCustomer(personCard));
  const product = act("createProduct", "CreateProductInput", "__typename ... on Product { id }");
  await taken(product({ name: "Cană de ceramică", unitCode: "buc", unitPrice: "45.50", ...mug }));

  const first = await issue(createDraft({ kind: "INVOICE", content: contentFor(shop.id) }), "first");
  const pay = act("recordPayment", "RecordPaymentInput", "__typename ... on Payment { id }");
  const part = { documentId: first.id, amount: "100.00" };
  await taken(
    pay({ amount: "100.00", currency: "RON", receivedOn: "2026-11-24", method: "BANK", allocations: [part] }),
  );
  const send = act("sendDocument", "SendDocumentInput", "__typename ... on Mail { id }");
  await taken(send({ documentId: first.id, recipients: [{ email: "contabilitate@bacania.example" }] }));

  service.clock.advance({ days: 2 });
  const second = await issue(createDraft({ kind: "INVOICE", content: contentFor(shop.id) }), "second");
  const storno = act("stornoDocument", "StornoDocumentInput", document);
  await issue(storno({ documentId: second.id }), "storno");
  await issue(createDraft({ kind: "PROFORMA", content: contentFor(null) }), "proforma");
  await taken(createDraft({ kind: "INVOICE", content: contentFor(shop.id) }));
  const key = act("createApiKey", "CreateApiKeyInput", "__typename ... on NewApiKey { apiKey { id } }");
  await key({ name: "Magazinul online", scopes: ["document:read"] });
  await service.settle();
}

const address = { street: "Str. Țesătorilor nr. 7", city: "Brașov", county: "RO-BV", country: "RO" };

const shopCard = {
  type: "COMPANY",
  name: "Băcănia din Șchei S.R.L.",
  fiscalCode: "RO800001018",
  address,
  email: "contabilitate@bacania.example",
};

const personCard = { type: "INDIVIDUAL", name: "Ștefan Munteanu", fiscalCode: cnp, address };

const mug = { productCode: "CANA", priceMode: "NET", currency: "RON", taxCategory: "S", taxRate: "21" };

const piece = { unitCode: "H87", unitName: "buc" };

/** Two rates, six decimals, a discount of the whole. */
function contentFor(customerId: string | null) {
  return {
    language: "ro",
    currency: "RON",
    priceMode: "NET",
    dueDate: "2026-12-24",
    customerId,
    buyer: { type: "COMPANY", name: shopCard.name, fiscalCode: "800001018", address },
    lines: [
      { name: "Cană de ceramică", quantity: "12", ...piece, unitPrice: "45.50", taxCategory: "S", taxRate: "21" },
      { name: "Manual de olărit", quantity: "3", ...piece, unitPrice: "20.125", taxCategory: "S", taxRate: "11" },
    ],
    allowances: [{ isCharge: false, amount: "10.00", reason: "Reducere de toamnă" }],
  };
}
