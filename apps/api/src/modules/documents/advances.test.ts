import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { brokenInvariants } from "../../../test/invariants.ts";
import { startService, type TestService } from "../../../test/service.ts";
import { aLine, correctionsOf, type Advance, type Corrector, type Paper } from "../../../test/stories/corrections.ts";

let service: TestService;
let seller: Corrector;
let customerId: string;
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  service.clock.setTo("2026-11-24T09:00:00Z");
  seller = await correctionsOf(service);
  customerId = await seller.customer();
});
afterAll(() => service.close());

const advanceOf = (changes: object = {}) =>
  seller.issued({ customerId, isAdvance: true, lines: [aLine({ name: "Avans", quantity: "1" })], ...changes });

/** A final invoice of 1,000.00 without VAT that takes these advances back. */
const finalWith = (advances: readonly Advance[], changes: object = {}) =>
  seller.drafts({ customerId, lines: [aLine(), ...advances.flatMap(({ lines }) => lines)], ...changes });

const pairOf = (links: unknown) =>
  (links as { net: string; document: { number: string } }[]).map(({ net, document }) => [document.number, net]);

async function settled(changes: object = {}): Promise<{ advance: Paper; final: Paper }> {
  const advance = await advanceOf(changes);
  return { advance, final: await seller.issues(await finalWith(await seller.openAdvances(customerId))) };
}

describe("an advance and its settlement", () => {
  test("the final invoice says the full value and takes the advance back with minus, linked both ways", async () => {
    const advance = await advanceOf();
    expect(advance).toMatchObject({ content: { isAdvance: true }, totals: { gross: "121.00" } });
    const open = await seller.openAdvances(customerId);
    expect(open).toMatchObject([
      {
        id: advance.id,
        number: advance.number,
        issueDate: "2026-11-24",
        left: "121.00",
        lines: [
          { name: `Avans conform facturii ${advance.number} din 24.11.2026`, quantity: "-1", unitPrice: "100.00" },
        ],
      },
    ]);
    const draft = await finalWith(open);
    expect(draft.content.precedingDocuments).toEqual([{ number: advance.number, issueDate: "2026-11-24" }]);
    const final = await seller.issues(draft);
    expect(final).toMatchObject({ totals: { net: "900.00", vat: "189.00", payable: "1089.00" } });
    expect(pairOf(final.advancesTaken)).toEqual([[advance.number, "100.00"]]);
    expect(pairOf((await seller.reads(advance)).takenBackBy)).toEqual([[final.number, "100.00"]]);
    expect(await seller.openAdvances(customerId)).toEqual([]);
  });

  test("is taken back at its own rates, a line for each", async () => {
    await advanceOf({ lines: [aLine({ quantity: "1" }), aLine({ quantity: "1", unitPrice: "50", taxRate: "11" })] });
    const [open] = await seller.openAdvances(customerId);
    expect(open?.lines).toMatchObject([
      { taxRate: "21", unitPrice: "100.00" },
      { taxRate: "11", unitPrice: "50.00" },
    ]);
  });

  test("in part leaves the rest open", async () => {
    await advanceOf();
    const [open] = await seller.openAdvances(customerId);
    const lines = open?.lines.map((line) => ({ ...line, unitPrice: "40" })) ?? [];
    await seller.issues(await finalWith(open ? [{ ...open, lines }] : []));
    expect(await seller.openAdvances(customerId)).toMatchObject([{ left: "72.60", lines: [{ unitPrice: "60.00" }] }]);
  });

  test("with prices that contain VAT takes the same back", async () => {
    await advanceOf({ lines: [aLine({ quantity: "1", unitPrice: "82.65" })] });
    const open = await seller.openAdvances(customerId, { priceMode: "GROSS" });
    expect(open).toMatchObject([{ lines: [{ unitPrice: "100.01" }] }]);
    const final = await seller.issues(await finalWith(open, { priceMode: "GROSS" }));
    expect(pairOf(final.advancesTaken)).toMatchObject([[expect.any(String), "82.65"]]);
  });

  test("in another currency keeps the exchange rate of its own day for its VAT in lei (art. 290)", async () => {
    const at = (rate: string) => ({ rate, date: "2026-11-20", source: "MANUAL", reason: "Contract" });
    await advanceOf({ currency: "EUR", exchangeRate: at("5.0000") });
    const open = await seller.openAdvances(customerId, { currency: "EUR" });
    expect(open[0]?.lines).toMatchObject([{ name: expect.stringMatching(/, curs 5,0000$/) as string }]);
    const final = await seller.issues(await finalWith(open, { currency: "EUR", exchangeRate: at("5.2000") }));
    // 210.00 × 5.2 − 21.00 × 5.0
    expect(final).toMatchObject({ totals: { vat: "189.00", vatInLei: "987.00" } });
  });
});

describe("the open advances of a customer", () => {
  test("are told together, the oldest first, each with what is left of it", async () => {
    const written = [];
    for (const unitPrice of ["10", "20", "30", "40", "50"])
      written.push(await advanceOf({ lines: [aLine({ quantity: "1", unitPrice })] }));
    const [settledOne, inPart, credited, creditedByMistake, untouched] = written;
    const open = await seller.openAdvances(customerId);
    const taken = open.slice(0, 2).map((advance, index) => ({
      ...advance,
      lines: advance.lines.map((line) => ({ ...line, unitPrice: index === 0 ? "10" : "5" })),
    }));
    await seller.issues(await finalWith(taken));
    if (!settledOne || !inPart || !credited || !creditedByMistake || !untouched) throw new Error("Not written.");
    await seller.tookBack(credited);
    await seller.tookBack(await seller.tookBack(creditedByMistake));
    const left = (await seller.openAdvances(customerId)).map(({ number, left: gross }) => [number, gross]);
    expect(left).toEqual([
      [inPart.number, "18.15"],
      [creditedByMistake.number, "48.40"],
      [untouched.number, "60.50"],
    ]);
  });
});

test("a list tells of each document what settles it, and what is left of it", async () => {
  const { advance, final } = await settled();
  const open = await advanceOf();
  type Listed = { edges: { node: Record<"number", string> & Record<"advancesTaken" | "takenBackBy", unknown> }[] };
  const { documents } = await seller.client.get<{ documents: Listed }>(`{ documents(filter: { states: [ISSUED] }) {
    edges { node { number leftToCorrect { gross } advancesTaken { net document { number } }
      takenBackBy { net document { number } } } } } }`);
  const told = new Map(documents.edges.map(({ node: { number, ...node } }) => [number, node]));
  const links = (net: string, number: string) => [{ net, document: { number } }];
  const nothing = { advancesTaken: [], takenBackBy: [] };
  expect(told.get(advance.number ?? "")).toEqual({
    ...nothing,
    leftToCorrect: { gross: "0.00" },
    takenBackBy: links("100.00", final.number ?? ""),
  });
  expect(told.get(final.number ?? "")).toEqual({
    ...nothing,
    leftToCorrect: { gross: "1089.00" },
    advancesTaken: links("100.00", advance.number ?? ""),
  });
  expect(told.get(open.number ?? "")).toEqual({ ...nothing, leftToCorrect: { gross: "121.00" } });
});

describe("an advance is never taken back twice", () => {
  test("by two drafts: the second is refused when issued", async () => {
    const advance = await advanceOf();
    const open = await seller.openAdvances(customerId);
    const [one, other] = [await finalWith(open), await finalWith(open)];
    await seller.issues(one);
    expect(await seller.issues(other)).toMatchObject({
      __typename: "AdvanceExceeded",
      about: advance.number,
      remaining: "0.00",
    });
  });

  test("by two who issue at the same moment", async () => {
    await advanceOf();
    const open = await seller.openAdvances(customerId);
    const drafts = [await finalWith(open), await finalWith(open), await finalWith(open)];
    const answers = await Promise.all(drafts.map((draft) => seller.issues(draft)));
    const names = answers.map(({ __typename }) => __typename).toSorted();
    expect(names).toEqual(["AdvanceExceeded", "AdvanceExceeded", "Document"]);
  });

  test("nor by anybody who writes past the act: the database refuses", async () => {
    const { advance } = await settled();
    const draft = await seller.drafts({ customerId });
    const write = service.owner.query(
      `insert into advance_settlement (company_id, document_id, position, advance_id, taxable, tax_category, tax_rate)
       select company_id, $1, 9, advance_id, taxable, tax_category, tax_rate from advance_settlement where advance_id = $2`,
      [(await seller.issued()).id, advance.id],
    );
    await expect(write).rejects.toThrow(/while a document is issued/);
    await expect(
      service.owner.query("update advance_settlement set taxable = 0 where advance_id = $1", [advance.id]),
    ).rejects.toThrow(/history/);
    expect(draft.state).toBe("DRAFT");
  });

  test("nor by a storno: what was settled is not there to be credited", async () => {
    const { advance, final } = await settled();
    expect((await seller.reads(advance)).leftToCorrect).toMatchObject({ gross: "0.00" });
    expect(await seller.takesBack(advance)).toMatchObject({ __typename: "NothingLeftToCorrect" });
    expect(await seller.cancels(advance)).toMatchObject({ __typename: "DocumentHasMovements" });
    expect(final.state).toBe("ISSUED");
  });

  test("nor after a storno of the advance", async () => {
    const advance = await advanceOf();
    const open = await seller.openAdvances(customerId);
    await seller.tookBack(advance);
    expect(await seller.openAdvances(customerId)).toEqual([]);
    expect(await seller.issues(await seller.drafts({ customerId }))).toMatchObject({ state: "ISSUED" });
    expect(await finalWith(open)).toMatchObject({ __typename: "InvalidInput" });
  });
});

describe("taking a settlement back frees the advance", () => {
  test("by a storno of the final invoice", async () => {
    const { advance, final } = await settled();
    const credit = await seller.tookBack(final);
    expect(credit).toMatchObject({ totals: { gross: "1089.00" } });
    expect(pairOf(credit.advancesTaken)).toEqual([[advance.number, "-100.00"]]);
    expect(await seller.openAdvances(customerId)).toMatchObject([{ left: "121.00" }]);
  });

  test("by cancelling the final invoice that nobody saw", async () => {
    const { final } = await settled();
    await seller.cancels(final);
    expect(await seller.openAdvances(customerId)).toMatchObject([{ left: "121.00" }]);
  });

  test("and the storno stays once another invoice has taken the advance", async () => {
    const { final } = await settled();
    const credit = await seller.tookBack(final);
    await seller.issues(await finalWith(await seller.openAdvances(customerId)));
    expect(await seller.cancels(credit)).toMatchObject({ __typename: "DocumentHasMovements" });
  });
});

describe("a draft that takes an advance back", () => {
  test.each<[string, (line: object) => object, string, string]>([
    ["with a plus", (line) => ({ lines: [{ ...line, quantity: "1" }] }), "lines.0.quantity", "ADVANCE_NEEDS_MINUS"],
    ["for more", (line) => ({ lines: [{ ...line, unitPrice: "101" }] }), "lines.0.unitPrice", "MORE_THAN_LEFT"],
    [
      "at another rate",
      (line) => ({ lines: [{ ...line, taxRate: "11" }] }),
      "lines.0.taxRate",
      "ADVANCE_TAXED_OTHERWISE",
    ],
    [
      "in another currency",
      (line) => ({ currency: "EUR", lines: [line] }),
      "lines.0.advance.documentId",
      "NOT_AN_OPEN_ADVANCE",
    ],
    [
      "for nobody's card",
      (line) => ({ customerId: null, lines: [line] }),
      "lines.0.advance.documentId",
      "NOT_AN_OPEN_ADVANCE",
    ],
  ])("%s is refused at the field", async (_what, changes, path, code) => {
    await advanceOf();
    const [open] = await seller.openAdvances(customerId);
    const refused = await seller.drafts({ customerId, ...changes(open?.lines[0] ?? {}) });
    expect(refused).toMatchObject({ __typename: "InvalidInput", issues: [{ path: `content.${path}`, code }] });
  });

  test("of a common invoice is refused: it is no advance", async () => {
    const invoice = await seller.issued({ customerId });
    const line = aLine({ quantity: "-1", advance: { documentId: invoice.id } });
    expect(await seller.drafts({ customerId, lines: [line] })).toMatchObject({
      issues: [{ code: "NOT_AN_OPEN_ADVANCE" }],
    });
  });

  test("is duplicated without it", async () => {
    const { final } = await settled();
    const copy = await seller.duplicates(final);
    expect(copy.content.lines).toMatchObject([{ name: "Marfă" }]);
  });
});

test("after all of it the books still hold", async () => {
  expect(await brokenInvariants(service.owner)).toEqual({});
});
