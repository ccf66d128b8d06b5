import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startService, type TestService } from "../../../test/service.ts";
import { acting, type Answer } from "../../../test/stories/acting.ts";
import { aCompanyCard, customersOf } from "../../../test/stories/customers.ts";
import { aProductCard } from "../../../test/stories/products.ts";

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const shown = `__typename ... on Document { id version state content { language priceMode paymentMeansCode paymentTerms mentions dueDate }
    origins { path origin } settings { levels { origin priceMode language } mentions { language texts } } }
  ... on InvalidInput { issues { path code } }`;

const line = { name: "Consultanță", quantity: "1", unitCode: "HUR", unitName: "oră", unitPrice: "100" };
const content = {
  language: "ro",
  currency: "RON",
  priceMode: "NET",
  dueDate: "2199-12-24",
  lines: [{ ...line, taxCategory: "S", taxRate: "21" }],
};

async function writing() {
  const books = await customersOf(service, { holdSeconds: 0 });
  const act = acting(books.client);
  const addsMention = act(
    "createDefaultMention",
    "CreateDefaultMentionInput",
    "__typename ... on DefaultMention { id version } ... on InvalidInput { issues { path code } }",
  );
  return {
    ...books,
    begins: act("createDraft", "CreateDraftInput", shown),
    adds: (kind: string, language: string, text: string, position = 0) =>
      addsMention({ kind, language, text, position }),
    rewrites: act(
      "updateDefaultMention",
      "UpdateDefaultMentionInput",
      "__typename ... on DefaultMention { id } ... on InvalidInput { issues { path code } }",
    ),
    issues: act("issueDocument", "IssueDocumentInput", shown),
  };
}

const mentionsOf = ({ content: said }: Answer) => (said as { mentions: string[] }).mentions;

describe("default sentences", () => {
  test("begin every draft of their kind, in its language", async () => {
    const books = await writing();
    await books.adds("INVOICE", "ro", "A doua.", 2);
    await books.adds("INVOICE", "ro", "Prima.", 1);
    await books.adds("INVOICE", "en", "The only one.");
    await books.adds("PROFORMA", "ro", "Proforma nu e factură.");
    const { id: customerId } = await books.opens(aCompanyCard({ language: "en" }));
    expect(mentionsOf(await books.begins({ kind: "INVOICE" }))).toEqual(["Prima.", "A doua."]);
    expect(mentionsOf(await books.begins({ kind: "INVOICE", customerId }))).toEqual(["The only one."]);
    expect(mentionsOf(await books.begins({ kind: "PROFORMA" }))).toEqual(["Proforma nu e factură."]);
    expect(mentionsOf(await books.begins({ kind: "CREDIT_NOTE" }))).toEqual([]);
    const written = await books.begins({ kind: "INVOICE", content: { ...content, language: "en" } });
    expect(mentionsOf(written)).toEqual(["The only one."]);
    expect(written.origins).toContainEqual({ path: "mentions", origin: "KIND" });
    expect(written).toMatchObject({ settings: { mentions: [{ language: "ro", texts: ["Prima.", "A doua."] }, {}] } });
  });

  test("are left out where the draft says so", async () => {
    const books = await writing();
    await books.adds("INVOICE", "ro", "Prima.");
    expect(mentionsOf(await books.begins({ kind: "INVOICE", content: { ...content, mentions: [] } }))).toEqual([]);
    const own = await books.begins({ kind: "INVOICE", content: { ...content, mentions: ["A mea."] } });
    expect(mentionsOf(own)).toEqual(["A mea."]);
    expect(own.origins).toContainEqual({ path: "mentions", origin: "DOCUMENT" });
  });

  test("changed later leave what exists as it is, issued or not", async () => {
    const books = await writing();
    const { id: mentionId, version: expectedVersion } = await books.adds("INVOICE", "ro", "Prima.");
    const buyer = {
      type: "COMPANY",
      name: "Comerț Model București S.R.L.",
      fiscalCode: "800001026",
      address: { street: "Bd. Exemplului nr. 3", city: "SECTOR3", county: "RO-B", country: "RO" },
    };
    const draft = await books.begins({ kind: "INVOICE", content: { ...content, buyer } });
    const other = await books.begins({ kind: "INVOICE", content: { ...content, buyer } });
    const issued = await books.issues({ documentId: draft.id, expectedVersion: draft.version });
    expect(issued).toMatchObject({ state: "ISSUED" });
    await books.rewrites({ mentionId, expectedVersion, kind: "INVOICE", language: "ro", text: "Alta.", position: 0 });
    const snapshots = await service.owner.query<{ snapshot: string }>(
      "select snapshot from document_snapshot where document_id = $1",
      [draft.id],
    );
    expect(snapshots.rows[0]?.snapshot).toContain("Prima.");
    for (const { id } of [draft, other]) {
      const { document } = await books.client.get<{ document: Answer }>(
        "query ($id: ID!) { document(id: $id) { content { mentions } settings { levels { origin } } } }",
        { id },
      );
      expect(mentionsOf(document)).toEqual(["Prima."]);
      expect(document.settings === null).toBe(id === draft.id);
    }
    expect(mentionsOf(await books.begins({ kind: "INVOICE" }))).toEqual(["Alta."]);
  });
});

describe("the correction of a document", () => {
  test("says the sentences of its own kind, in its language, and asks for no payment", async () => {
    const books = await writing();
    await books.adds("INVOICE", "en", "Quote the number with your payment.");
    await books.adds("CREDIT_NOTE", "ro", "Storno.");
    await books.adds("CREDIT_NOTE", "en", "We take it back.");
    const { id: customerId } = await books.opens(aCompanyCard());
    const buyer = {
      type: "COMPANY",
      name: "Comerț Model București S.R.L.",
      fiscalCode: "800001026",
      address: { street: "Bd. Exemplului nr. 3", city: "SECTOR3", county: "RO-B", country: "RO" },
    };
    const written = { ...content, language: "en", customerId, buyer, paymentTerms: "Within 10 days, please." };
    const invoice = await books.begins({ kind: "INVOICE", content: { ...written, paymentMeansCode: "48" } });
    expect(mentionsOf(invoice)).toEqual(["Quote the number with your payment."]);
    await books.issues({ documentId: invoice.id, expectedVersion: invoice.version });
    const takesBack = acting(books.client)("stornoDocument", "StornoDocumentInput", shown);
    const storno = await takesBack({ documentId: invoice.id });
    expect(storno).toMatchObject({
      content: { language: "en", mentions: ["We take it back."], paymentTerms: null, dueDate: null },
    });
    expect(storno.origins).toContainEqual({ path: "mentions", origin: "KIND" });
    for (const path of ["language", "currency", "paymentMeansCode"])
      expect(storno.origins).toContainEqual({ path, origin: "CORRECTED" });
  });
});

describe("what prices contain and how documents are paid", () => {
  const company = `__typename ... on Company { version priceMode paymentMeansCode } ... on InvalidInput { issues { path code } }`;
  const defaults = {
    language: "ro",
    currency: "RON",
    dueDateRule: { type: "DAYS", days: 30, onWorkingDay: false },
    exchangeRatePolicy: "PREVIOUS_BANKING_DAY",
    issueHoldSeconds: 0,
    accentColor: "#0f766e",
    sellerBlock: {
      tradeRegisterNumber: true,
      euid: false,
      shareCapital: true,
      phone: true,
      fax: false,
      email: true,
      website: true,
      bankAccounts: true,
      workPoint: true,
    },
  };

  test("are the company's to choose, and say so on the drafts to come", async () => {
    const books = await writing();
    const before = await books.begins({ kind: "INVOICE" });
    expect(before).toMatchObject({ content: { priceMode: "NET", paymentMeansCode: "42" } });
    const changes = acting(books.client)("updateCompanyDefaults", "UpdateCompanyDefaultsInput", company);
    const chosen = { ...defaults, priceMode: "GROSS", paymentMeansCode: "48" };
    const first = await changes({ ...chosen, expectedVersion: 1 });
    expect(first).toMatchObject({ priceMode: "GROSS", paymentMeansCode: "48" });
    const after = await books.begins({ kind: "INVOICE" });
    expect(after).toMatchObject({ content: { priceMode: "GROSS", paymentMeansCode: "48" } });
    for (const path of ["priceMode", "paymentMeansCode"]) {
      expect(before.origins).toContainEqual({ path, origin: "COMPANY" });
      expect(after.origins).toContainEqual({ path, origin: "COMPANY" });
    }
    const written = await books.begins({ kind: "INVOICE", content });
    expect(written).toMatchObject({ content: { priceMode: "NET", paymentMeansCode: "48" } });
    expect(written.origins).toContainEqual({ path: "priceMode", origin: "DOCUMENT" });
    // A partner who knows nothing of them changes the rest.
    const second = await changes({ ...defaults, expectedVersion: first.version });
    expect(second).toMatchObject({ priceMode: "GROSS", paymentMeansCode: "48" });
    const audited = await service.owner.query<{ changes: unknown }>(
      "select changes::text from audit where company_id = $1 and act = 'companies.updateCompanyDefaults' order by at",
      [books.companyId],
    );
    expect(JSON.stringify(audited.rows[0])).toContain("GROSS");
  });

  test("are a means of payment that the product knows", async () => {
    const books = await writing();
    const changes = acting(books.client)("updateCompanyDefaults", "UpdateCompanyDefaultsInput", company);
    const answer = await changes({ ...defaults, paymentMeansCode: "99", expectedVersion: 1 });
    expect(answer).toMatchObject({ issues: [{ path: "paymentMeansCode" }] });
  });
});

test("a line taken from a product says so, until somebody writes over it", async () => {
  const books = await writing();
  const creates = acting(books.client)(
    "createProduct",
    "CreateProductInput",
    "__typename ... on Product { id } ... on InvalidInput { issues { path code } }",
  );
  const product = await creates(
    aProductCard({ name: "Consultanță", unitCode: "HUR", unitName: "oră", unitPrice: "100" }),
  );
  const sold = { ...content.lines[0], productId: product.id };
  const lines = [sold, { ...sold, unitPrice: "95" }, { ...sold, productId: null, taxRate: "11" }];
  const begun = await books.begins({ kind: "INVOICE", content: { ...content, lines } });
  expect(begun.origins).toEqual(
    expect.arrayContaining([
      { path: "lines.0.name", origin: "PRODUCT" },
      { path: "lines.0.unitPrice", origin: "PRODUCT" },
      { path: "lines.0.taxRate", origin: "PRODUCT" },
      { path: "lines.1.unitPrice", origin: "DOCUMENT" },
      { path: "lines.2.taxRate", origin: "DOCUMENT" },
    ]),
  );
});

test("a new draft says of every value where it comes from", async () => {
  const books = await writing();
  const begun = await books.begins({ kind: "INVOICE" });
  expect(begun.origins).toEqual(
    expect.arrayContaining([
      { path: "language", origin: "COMPANY" },
      { path: "currency", origin: "COMPANY" },
      { path: "seriesId", origin: "COMPANY" },
      { path: "issueDate", origin: "SYSTEM" },
      { path: "dueDate", origin: "COMPANY" },
    ]),
  );
});
