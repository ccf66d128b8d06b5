import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSchema } from "../../src/schema.ts";
import { startService, type TestService } from "../service.ts";
import { aProductCard } from "../stories/products.ts";
import { acting } from "../stories/acting.ts";
import { aLine, buyer } from "../stories/corrections.ts";
import { booksOf, type Books } from "../stories/receivables.ts";
import { fieldsOf, objectsOf, valueAt, withValue, type Field, type Path } from "./fields-of.ts";
import { fullInputs } from "./full-inputs.ts";
import { neverDate, neverDecimal, neverText, onlyText, wrongTypes } from "./hostile-values.ts";

/** Every field of these acts, those added tomorrow too. */
const acts = ["createDraft", "updateDraft", "createCustomer", "createProduct", "recordPayment"] as const;
const inputTypeOf = (act: string) => `${act.charAt(0).toUpperCase()}${act.slice(1)}Input`;
const schema = createSchema();

const decimals = /^(quantity|unitPrice|baseQuantity|taxRate|percent|amount|prepaid|rounding|rate)$/;
/** Where less than nothing has a meaning: something taken back. */
const mayBeNegative = /(^|\.)(quantity|prepaid|rounding|allocations\.\d+\.amount)$/;
const dates = /(^|\.)(\w+Date|date|periodStart|periodEnd|receivedOn)$/;

let service: TestService;
let books: Books;
let inputs: ReturnType<typeof fullInputs>;

beforeAll(async () => {
  service = await startService();
  books = await booksOf(service);
  const made = (mutation: string, type: string, success: string) =>
    acting(books.client)(mutation, type, `__typename ... on ${success} { id version }`);
  const { id: customerId } = await books.customer({ fiscalCode: "14399840" });
  const { id: productId } = await made("createProduct", "CreateProductInput", "Product")(aProductCard());
  const addWorkPoint = acting(books.client)(
    "createWorkPoint",
    "CreateWorkPointInput",
    "__typename ... on Company { id version workPoints { id } }",
  );
  const { workPoints } = await addWorkPoint({ name: "Depozit", address: "Str. Nouă 1, Ploiești" });
  const workPointId = (workPoints as { id: string }[])[0]?.id ?? "";
  const { id: documentId } = await books.issues({ gross: "1000000.00", customerId });
  const advanceId = await anAdvance(customerId);
  const { id: draftId } = await books.drafts({ gross: "1.00" });
  const { rows } = await service.owner.query<{ id: string }>(
    "select id from series where company_id = $1 and kind = 'INVOICE'",
    [books.companyId],
  );
  const seriesId = rows[0]?.id ?? "";
  inputs = fullInputs({ customerId, seriesId, documentId, advanceId, draftId, productId, workPointId });
});
afterAll(() => service.close());

/** An advance large enough for whatever a line may take back of it. */
async function anAdvance(customerId: string): Promise<string> {
  const exchangeRate = { rate: "5.1", date: "2026-11-23", source: "MANUAL", reason: "Contract" };
  const lines = [aLine({ quantity: "1", unitPrice: "900000000" })];
  const terms = { language: "ro", currency: "EUR", priceMode: "NET", dueDate: "2026-12-24", isAdvance: true };
  const drafts = acting(books.client)("createDraft", "CreateDraftInput", "__typename ... on Document { id version }");
  const draft = await drafts({ kind: "INVOICE", content: { ...terms, customerId, buyer, exchangeRate, lines } });
  const issues = acting(books.client)("issueDocument", "IssueDocumentInput", "__typename ... on Document { id }");
  return (await issues({ documentId: draft.id, expectedVersion: draft.version })).id;
}

interface Outcome {
  kind: "ACCEPTED" | "REFUSED_AT_FIELD" | "REFUSED_BY_GRAPHQL" | "FAILED";
  /** Fields that were refused. */
  paths: string[];
  text: string;
}

async function outcomeOf(act: string, input: object): Promise<Outcome> {
  const query = `mutation ($input: ${inputTypeOf(act)}!) { answer: ${act}(input: $input) {
    __typename ... on InvalidInput { issues { path code message } } } }`;
  const answer = await books.client.ask<{ answer: { __typename: string; issues?: { path: string }[] } }>(query, {
    input,
  });
  const text = JSON.stringify(answer);
  const paths = answer.data?.answer.issues?.map(({ path }) => path) ?? [];
  const codes = answer.errors?.map(({ extensions }) => extensions.code) ?? [];
  const tellsTooMuch = /stack|node_modules|\.ts:\d|\bat [\w.]+ \(/.test(text);
  if (tellsTooMuch || codes.includes("INTERNAL") || !("data" in answer || "errors" in answer)) {
    return { kind: "FAILED", paths, text };
  }
  if (codes.length > 0) return { kind: "REFUSED_BY_GRAPHQL", paths, text };
  return { kind: answer.data?.answer.__typename === "InvalidInput" ? "REFUSED_AT_FIELD" : "ACCEPTED", paths, text };
}

const dotted = (path: Path) => path.join(".");

/** Spoils one field and tells what is wrong with the answer, or nothing. */
async function faultOf(act: string, { path }: Field, spoilt: { what: string; value: unknown; mayPass: boolean }) {
  const { kind, paths, text } = await outcomeOf(act, withValue(inputs[act]?.input ?? {}, path, spoilt.value));
  const told = `${spoilt.what}: ${text.slice(0, 300)}`;
  if (kind === "FAILED") return [told];
  if (kind === "ACCEPTED") return spoilt.mayPass ? [] : [told];
  if (kind === "REFUSED_BY_GRAPHQL") return [];
  return paths.includes(dotted(path)) ? [] : [told];
}

/** What a field is spoilt with, and whether it may be taken all the same. */
function* spoilsFor({ path, type, isRequired }: Field) {
  const name = String(path.findLast((key) => typeof key === "string"));
  const isDecimal = type === "String" && decimals.test(name);
  const isDate = type === "String" && dates.test(dotted(path));
  for (const value of wrongTypes[type] ?? [12, "NO_SUCH_VALUE", {}]) {
    yield { what: JSON.stringify(value), value, mayPass: false };
  }
  if (isRequired) yield { what: "null", value: null, mayPass: false };
  if (type === "Int")
    for (const value of [-1, -2147483648, 2147483647]) yield { what: String(value), value, mayPass: value > 0 };
  if (type !== "String" && type !== "ID") return;
  for (const [what, value] of Object.entries(neverText)) yield { what, value, mayPass: false };
  const isFree = type === "String" && !isDecimal && !isDate;
  for (const [what, value] of Object.entries(onlyText)) yield { what, value, mayPass: isFree };
  if (type === "ID") yield { what: "an id of nothing", value: "01a20cc8-8e80-7567-aef4-29ec263271f1", mayPass: true };
  if (isDate) for (const value of neverDate) yield { what: value, value, mayPass: false };
  if (!isDecimal) return;
  for (const value of neverDecimal) yield { what: value, value, mayPass: false };
  yield { what: "-1", value: "-1", mayPass: mayBeNegative.test(dotted(path)) };
  for (const value of ["0", "999999999999.999999", "0.000001"]) yield { what: value, value, mayPass: true };
}

describe.each(acts)("%s", (act) => {
  const inputType = inputTypeOf(act);

  test("takes the input that is spoilt below", async () => {
    expect(await outcomeOf(act, inputs[act]?.input ?? {})).toMatchObject({ kind: "ACCEPTED" });
    for (const { path } of fieldsOf(schema, inputType)) {
      expect(valueAt(inputs[act]?.input, path), dotted(path)).not.toBeUndefined();
    }
  });

  test.each(fieldsOf(schema, inputType).map((field) => [dotted(field.path), field] as const))(
    "refuses whatever %s cannot be, at that field",
    async (_path, field) => {
      const faults: string[] = [];
      for (const spoilt of spoilsFor(field)) faults.push(...(await faultOf(act, field, spoilt)));
      expect(faults).toEqual([]);
    },
  );

  test("refuses fields that do not exist, wherever they stand", async () => {
    for (const path of objectsOf(schema, inputType)) {
      const owner = valueAt(inputs[act]?.input, path);
      if (owner === null || typeof owner !== "object" || Array.isArray(owner)) continue;
      const spoilt = withValue(inputs[act]?.input ?? {}, [...path, "noSuchField"], 1);
      expect(await outcomeOf(act, spoilt), dotted(path)).toMatchObject({ kind: "REFUSED_BY_GRAPHQL" });
    }
  });
});

describe("together", () => {
  const content = () => valueAt(inputs.createDraft?.input, ["content"]) as { lines: object[] };
  const draftWith = (changes: object) =>
    outcomeOf("createDraft", { ...inputs.createDraft?.input, content: { ...content(), ...changes } });

  test("figures that come to more than can be kept are refused at the line", async () => {
    const [line] = content().lines;
    const huge = { ...line, quantity: "999999999999", unitPrice: "999999999999", allowances: [] };
    expect(await draftWith({ lines: [line, huge], allowances: [] })).toMatchObject({
      kind: "REFUSED_AT_FIELD",
      paths: ["content.lines.1.quantity"],
    });
    const tiny = { ...line, baseQuantity: "0.000001", unitPrice: "999999999999", allowances: [] };
    expect((await draftWith({ lines: [tiny], allowances: [] })).kind).toBe("REFUSED_AT_FIELD");
  });

  test("a rate that makes the VAT in lei too large is refused at the rate", async () => {
    const [line] = content().lines;
    const large = { ...line, advance: null, quantity: "1", unitPrice: "99999999999", allowances: [] };
    const exchangeRate = { rate: "999999999999", date: "2026-11-23", source: "MANUAL", reason: "Contract" };
    expect(await draftWith({ lines: [large], allowances: [], exchangeRate })).toMatchObject({
      paths: ["content.exchangeRate.rate"],
    });
  });

  test("more lines, mentions or parts than allowed are refused at their list", async () => {
    const [line] = content().lines;
    const many = Array.from({ length: 1001 }, () => ({ ...line, productId: null }));
    expect(await draftWith({ lines: many })).toMatchObject({ paths: ["content.lines"] });
    const mentions = Array.from({ length: 21 }, (_, index) => `Mențiunea ${index}`);
    expect(await draftWith({ mentions })).toMatchObject({ paths: ["content.mentions"] });
    const part = valueAt(inputs.recordPayment?.input, ["allocations", 0]);
    const parts = Array.from({ length: 501 }, () => part);
    expect(await outcomeOf("recordPayment", { ...inputs.recordPayment?.input, allocations: parts })).toMatchObject({
      paths: ["allocations"],
    });
  });
});
