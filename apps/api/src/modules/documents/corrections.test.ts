import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { brokenInvariants } from "../../../test/invariants.ts";
import { startService, type TestService } from "../../../test/service.ts";
import { aLine, buyer, correctionsOf, type Corrector, type Paper } from "../../../test/stories/corrections.ts";

let service: TestService;
let seller: Corrector;
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  service.clock.setTo("2026-11-24T09:00:00Z");
  seller = await correctionsOf(service);
});
afterAll(() => service.close());

const discounted = () => aLine({ allowances: [{ isCharge: false, amount: "50", reason: "Reducere" }] });
const totalsOf = async (paper: Paper) => (await seller.reads(paper)).balance;

describe("taking an invoice back in parts", () => {
  test("a part goes back with its part of a fixed discount: 4 of 10 × 100 − 50 is 380", async () => {
    const invoice = await seller.issued({ lines: [discounted()] });
    const part = await seller.takesBack(invoice, [{ position: 1, quantity: "4" }]);
    expect(part).toMatchObject({ totals: { net: "380.00", vat: "79.80" }, corrects: { number: invoice.number } });
    await seller.issues(part);
    expect((await seller.reads(invoice)).leftToCorrect).toEqual({
      gross: "689.70",
      lines: [{ position: 1, quantity: "6", net: "570.00" }],
    });
  });

  test("the last part takes what is left to the ban, and then nothing is left", async () => {
    const lines = ["1.12", "1.12", "1.12"].map((unitPrice) => aLine({ quantity: "1", unitPrice }));
    const invoice = await seller.issued({ lines });
    expect(invoice).toMatchObject({ totals: { net: "3.36", vat: "0.71" } });
    const vats = [];
    for (const position of [1, 2]) vats.push((await seller.tookBack(invoice, [{ position }])).totals);
    const last = await seller.tookBack(invoice);
    expect([...vats, last.totals]).toMatchObject([{ vat: "0.24" }, { vat: "0.24" }, { net: "1.12", vat: "0.23" }]);
    expect(await totalsOf(invoice)).toMatchObject({ credited: "4.07", balance: "0.00" });
    expect((await seller.reads(invoice)).leftToCorrect).toMatchObject({ gross: "0.00" });
    expect(await seller.takesBack(invoice)).toMatchObject({ __typename: "NothingLeftToCorrect" });
  });

  test("two drafts of the same whole: the second is refused when issued", async () => {
    const invoice = await seller.issued();
    const [one, other] = [await seller.takesBack(invoice), await seller.takesBack(invoice)];
    await seller.issues(one);
    expect(await seller.issues(other)).toMatchObject({
      __typename: "CorrectionExceedsOriginal",
      about: invoice.number,
      remaining: "0.00",
    });
  });

  test("two drafts issued at the same moment never take back more than there was", async () => {
    const invoice = await seller.issued();
    const drafts = [await seller.takesBack(invoice), await seller.takesBack(invoice)];
    const answers = await Promise.all(drafts.map((draft) => seller.issues(draft)));
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(["CorrectionExceedsOriginal", "Document"]);
  });

  test("asked twice with the same key makes one draft", async () => {
    const invoice = await seller.issued();
    const [one, again] = [
      await seller.takesBack(invoice, null, "once-and-again"),
      await seller.takesBack(invoice, null, "once-and-again"),
    ];
    expect(again.id).toBe(one.id);
  });

  test("of a paid invoice leaves the customer a credit", async () => {
    const invoice = await seller.issued();
    await seller.pays(invoice, "1210.00");
    const credit = await seller.tookBack(invoice, [{ position: 1, quantity: "1" }]);
    expect(credit.balance).toMatchObject({ payable: "-121.00", credited: "0.00", balance: "-121.00" });
  });

  test("of an invoice partly paid beforehand gives back all of it", async () => {
    const invoice = await seller.issued({ prepaid: "200" });
    const credit = await seller.tookBack(invoice);
    expect(credit.balance).toMatchObject({ payable: "-1210.00", credited: "-1010.00", balance: "-200.00" });
  });

  test("keeps the exchange rate of the invoice, also when the day has another one", async () => {
    const exchangeRate = { rate: "5.1111", date: "2026-11-20", source: "MANUAL", reason: "Contract" };
    const invoice = await seller.issued({ currency: "EUR", exchangeRate });
    service.clock.advance({ days: 3 });
    const credit = await seller.tookBack(invoice);
    expect(credit).toMatchObject({ totals: { vat: "210.00", vatInLei: "1073.33" }, content: { exchangeRate } });
  });

  test("in parts takes back the very VAT in lei that was charged", async () => {
    const exchangeRate = { rate: "5.275", date: "2026-11-20", source: "MANUAL", reason: "Contract" };
    const lines = [aLine({ quantity: "3", unitPrice: "1" })];
    const invoice = await seller.issued({ currency: "EUR", exchangeRate, lines });
    expect(invoice).toMatchObject({ totals: { vatInLei: "3.32" } });
    for (const vatInLei of ["1.10", "1.11", "1.11"])
      expect(await seller.tookBack(invoice, [{ position: 1, quantity: "1" }])).toMatchObject({ totals: { vatInLei } });
  });

  test("by a company that has left VAT keeps the VAT that was charged", async () => {
    const invoice = await seller.issued();
    await service.owner.query("update vat_period set valid_to = '2026-11-24' where company_id = $1", [
      seller.companyId,
    ]);
    await service.owner.query(
      "insert into vat_period (company_id, id, status, valid_from) values ($1, gen_random_uuid(), 'NONE', '2026-11-25')",
      [seller.companyId],
    );
    service.clock.advance({ days: 3 });
    const draft = await seller.takesBack(invoice);
    expect(draft.missing).toEqual([]);
    expect(await seller.issues(draft)).toMatchObject({ state: "ISSUED", totals: { vat: "210.00" } });
  });
});

describe("a credit note issued by mistake", () => {
  test("is made up for by an invoice that gives back what it took, linked both ways", async () => {
    const invoice = await seller.issued();
    const mistake = await seller.tookBack(invoice);
    expect(await totalsOf(invoice)).toMatchObject({ credited: "1210.00", balance: "0.00" });
    const draft = await seller.takesBack(mistake);
    expect(draft).toMatchObject({
      kind: "INVOICE",
      totals: { gross: "1210.00" },
      corrects: { number: mistake.number },
      content: { precedingDocuments: [{ number: mistake.number, issueDate: "2026-11-24" }] },
    });
    const again = await seller.issues(draft);
    expect(again.balance).toMatchObject({ payable: "1210.00", balance: "1210.00" });
    expect(await seller.reads(mistake)).toMatchObject({ correctedBy: [{ number: again.number }] });
    expect((await seller.reads(invoice)).leftToCorrect).toMatchObject({
      gross: "1210.00",
      lines: [{ quantity: "10", net: "1000.00" }],
    });
    expect(await seller.tookBack(invoice)).toMatchObject({ state: "ISSUED", totals: { gross: "1210.00" } });
  });

  test("whose money was still owed to the customer: the new invoice takes that first", async () => {
    const invoice = await seller.issued();
    await seller.pays(invoice, "1210.00");
    const mistake = await seller.tookBack(invoice);
    const again = await seller.tookBack(mistake);
    expect(again.balance).toMatchObject({ payable: "1210.00", credited: "1210.00", balance: "0.00" });
    expect(await totalsOf(mistake)).toMatchObject({ credited: "-1210.00", balance: "0.00" });
  });

  test("what restored it is corrected by way of the first invoice", async () => {
    const invoice = await seller.issued();
    const restored = await seller.tookBack(await seller.tookBack(invoice));
    expect(restored.leftToCorrect).toBeNull();
    expect(await seller.takesBack(restored)).toMatchObject({
      __typename: "CorrectOriginalInstead",
      about: invoice.number,
    });
  });

  test("is cancelled while nobody saw it, and the invoice is owed again", async () => {
    const invoice = await seller.issued();
    const mistake = await seller.tookBack(invoice, [{ position: 1, quantity: "3" }]);
    expect(await totalsOf(invoice)).toMatchObject({ credited: "363.00", balance: "847.00" });
    expect(await seller.cancels(mistake)).toMatchObject({ state: "CANCELLED", balance: { balance: "0.00" } });
    expect(await totalsOf(invoice)).toMatchObject({ credited: "0.00", balance: "1210.00" });
    expect((await seller.reads(invoice)).leftToCorrect).toMatchObject({ gross: "1210.00" });
  });

  test("is not cancelled once it was made up for, nor is what made up for it once that was taken back", async () => {
    const invoice = await seller.issued();
    const mistake = await seller.tookBack(invoice);
    const restored = await seller.tookBack(mistake);
    expect(await seller.cancels(mistake)).toMatchObject({ __typename: "DocumentHasMovements" });
    await seller.tookBack(invoice);
    expect(await seller.cancels(restored)).toMatchObject({ __typename: "DocumentHasMovements" });
  });
});

describe("what cannot be taken back", () => {
  test("a proforma has no fiscal value: it is cancelled", async () => {
    const proforma = await seller.issued({}, "PROFORMA");
    expect(await seller.takesBack(proforma)).toMatchObject({ __typename: "DocumentNotCorrectable" });
    expect(proforma.leftToCorrect).toBeNull();
  });

  test("a draft is not issued", async () => {
    expect(await seller.takesBack(await seller.drafts())).toMatchObject({ __typename: "DocumentNotIssued" });
  });

  test.each([
    [{ position: 7 }, "lines.0.position", "NOT_ON_ORIGINAL"],
    [{ position: 1, quantity: "0" }, "lines.0.quantity", "TOO_SMALL"],
    [{ position: 1, quantity: "-1" }, "lines.0.quantity", "NEGATIVE"],
    [{ position: 1, quantity: "10.5" }, "lines.0.quantity", "MORE_THAN_LEFT"],
  ])("%o is refused at %s: %s", async (line, path, code) => {
    const invoice = await seller.issued();
    expect(await seller.takesBack(invoice, [line])).toMatchObject({
      __typename: "InvalidInput",
      issues: [{ path, code }],
    });
  });

  test("a cancelled invoice, by a draft that was made before", async () => {
    const invoice = await seller.issued();
    const draft = await seller.takesBack(invoice);
    await seller.cancels(invoice);
    expect(await seller.issues(draft)).toMatchObject({ __typename: "CorrectionExceedsOriginal", remaining: "0.00" });
  });
});

describe("a draft credit note", () => {
  const refused = (paper: Paper) =>
    (paper.issues as { path: string; code: string }[]).map(({ path, code }) => [path, code]);
  const withLine = ({ content }: Paper, changes: object) => ({ lines: [{ ...content.lines[0], ...changes }] });

  test("may take less", async () => {
    const draft = await seller.takesBack(await seller.issued());
    const less = await seller.saves(draft, withLine(draft, { quantity: "2" }));
    expect(await seller.issues(less)).toMatchObject({ state: "ISSUED", totals: { net: "200.00" } });
  });

  test("may lower the price, which takes money and leaves the goods", async () => {
    const invoice = await seller.issued();
    const draft = await seller.takesBack(invoice);
    await seller.issues(await seller.saves(draft, withLine(draft, { unitPrice: "5" })));
    expect((await seller.reads(invoice)).leftToCorrect?.lines).toEqual([
      { position: 1, quantity: "10", net: "950.00" },
    ]);
    expect(await seller.tookBack(invoice)).toMatchObject({ totals: { net: "950.00" } });
  });

  test.each<[string, (draft: Paper) => object, [string, string]]>([
    ["another currency", () => ({ currency: "EUR" }), ["content.currency", "NOT_AS_ORIGINAL"]],
    [
      "another buyer",
      () => ({ buyer: { ...buyer, name: "Alta S.R.L.", fiscalCode: "18547290" } }),
      ["content.customerId", "NOT_AS_ORIGINAL"],
    ],
    ["more goods", (draft) => withLine(draft, { quantity: "11" }), ["content.lines.0.quantity", "MORE_THAN_LEFT"]],
    [
      "a higher price",
      (draft) => withLine(draft, { unitPrice: "101" }),
      ["content.lines.0.unitPrice", "MORE_THAN_LEFT"],
    ],
    ["another rate", (draft) => withLine(draft, { taxRate: "11" }), ["content.lines.0.taxRate", "NOT_AS_ORIGINAL"]],
    ["a rounding of its own", () => ({ rounding: "1000" }), ["content.rounding", "MORE_THAN_LEFT"]],
    ["less than nothing prepaid", () => ({ prepaid: "-500" }), ["content.prepaid", "NOTHING_PREPAID"]],
    ["something prepaid", () => ({ prepaid: "50" }), ["content.prepaid", "NOTHING_PREPAID"]],
    [
      "a line of its own",
      ({ content }) => ({ lines: [...content.lines, aLine({ name: "Altceva", unitPrice: "1" })] }),
      ["content.lines.1.name", "NOT_ON_ORIGINAL"],
    ],
  ])("with %s is refused at the field", async (_what, changes, fault) => {
    const draft = await seller.takesBack(await seller.issued());
    expect(refused(await seller.saves(draft, changes(draft)))).toContainEqual(fault);
  });

  test("tells in the person's language what stays", async () => {
    const draft = await seller.takesBack(await seller.issued());
    expect(await seller.saves(draft, { currency: "EUR" })).toMatchObject({
      issues: [{ message: "Rămâne ca pe documentul corectat: RON." }],
    });
  });

  test("another draft cannot claim to correct anything", async () => {
    const draft = await seller.drafts({ lines: [aLine({ correctsPosition: 1, taxRate: "19" })] });
    expect(draft.content.lines[0]?.correctsPosition).toBeNull();
    expect(draft.missing).toMatchObject([{ code: "RATE_NOT_IN_FORCE" }]);
  });
});

describe("duplicating", () => {
  test("keeps what is sold at its price, and begins all else anew", async () => {
    const invoice = await seller.issued({
      dueDate: "2026-12-24",
      periodStart: "2026-11-01",
      periodEnd: "2026-11-30",
      prepaid: "10",
      delivery: { date: "2026-11-20", partyName: "Depozit" },
      precedingDocuments: [{ number: "F 0001", issueDate: "2026-01-01" }],
    });
    await seller.pays(invoice, "100");
    service.clock.advance({ days: 5 });
    expect(await seller.duplicates(invoice)).toMatchObject({
      state: "DRAFT",
      number: null,
      dueDate: "2026-12-29",
      balance: null,
      content: {
        issueDate: null,
        periodStart: null,
        periodEnd: null,
        prepaid: "0",
        precedingDocuments: [],
        delivery: { date: null, partyName: "Depozit" },
        lines: [{ name: "Marfă", quantity: "10", unitPrice: "100" }],
      },
    });
  });

  test("a credit note is refused: the copy would correct nothing", async () => {
    const credit = await seller.tookBack(await seller.issued());
    expect(await seller.duplicates(credit)).toMatchObject({ __typename: "DocumentNotDuplicable" });
  });

  test("an invoice that made up for a credit note becomes an invoice of its own", async () => {
    const restored = await seller.tookBack(await seller.tookBack(await seller.issued()));
    const copy = await seller.duplicates(restored);
    expect(copy).toMatchObject({ kind: "INVOICE", corrects: null, content: { precedingDocuments: [] } });
    expect(copy.content.lines[0]?.correctsPosition).toBeNull();
  });
});

test("after all of it the books still hold", async () => {
  expect(await brokenInvariants(service.owner)).toEqual({});
});
