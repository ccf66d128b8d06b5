import { describe, expect, test } from "vitest";
import { aBuyer, aContent, aLine } from "../../test/content.ts";
import type { DocumentContent } from "../document/content.ts";
import type { VatStatus } from "../document/party.ts";
import { taxationOfCase } from "./taxation-of-case.ts";
import { showsVatColumns } from "./vat-columns.ts";
import { taxPointCodeOf, vatMentionsOf } from "./vat-mentions.ts";

const onPaper = { language: "ro", taxPointDate: "2026-11-05" } as const;
const romanian = aBuyer();
const german = aBuyer({ type: "FOREIGN", vatCode: "DE136695976" });
const consumer = aBuyer({ type: "INDIVIDUAL", vatCode: null });
const plain = [aLine()];
const secondHand = [aLine(taxationOfCase("MARGIN_SECOND_HAND", onPaper))];

describe("VAT columns", () => {
  test.each<[VatStatus, string, boolean, boolean, boolean]>([
    // seller, meaning, to a Romanian firm, to a firm registered abroad, to a consumer
    ["NONE", "not registered", false, false, false],
    ["SPECIAL", "registered for the Union only", false, true, false],
    ["PAYER", "registered", true, true, true],
    ["ON_COLLECTION", "registered, VAT on collection", true, true, true],
  ])("of a seller %s (%s): Romanian firm %s, Union firm %s, consumer %s", (vatStatus, _meaning, ...shown) => {
    const buyers = [romanian, german, consumer];
    expect(buyers.map((buyer) => showsVatColumns({ vatStatus }, { buyer, lines: plain }))).toEqual(shown);
  });

  test("are shown while no buyer is chosen, as the seller's own standing says", () => {
    expect(showsVatColumns({ vatStatus: "PAYER" }, { buyer: null, lines: [] })).toBe(true);
    expect(showsVatColumns({ vatStatus: "NONE" }, { buyer: null, lines: [] })).toBe(false);
  });

  test("of a seller who has left VAT are shown where a correction takes VAT back", () => {
    const lines = [aLine({ correctsPosition: 1 })];
    expect(showsVatColumns({ vatStatus: "NONE" }, { buyer: romanian, lines })).toBe(true);
  });

  test("are hidden where every line is taxed on the margin, and only then", () => {
    expect(showsVatColumns({ vatStatus: "PAYER" }, { buyer: romanian, lines: secondHand })).toBe(false);
    expect(showsVatColumns({ vatStatus: "PAYER" }, { buyer: romanian, lines: [...secondHand, ...plain] })).toBe(true);
  });
});

describe("VAT on collection", () => {
  const mentionsOf = ({ lines, language }: DocumentContent) =>
    vatMentionsOf({ vatStatus: "ON_COLLECTION" }, { taxed: lines, language });

  test("is said on the document and coded 432", () => {
    expect(mentionsOf(aContent())).toEqual(["TVA la încasare"]);
    expect(taxPointCodeOf("ON_COLLECTION", aContent())).toBe("432");
    expect(taxPointCodeOf("PAYER", aContent())).toBeNull();
  });

  test("concerns no line without VAT", () => {
    const content = aContent({ lines: [aLine(taxationOfCase("EXPORT", onPaper))] });
    expect(mentionsOf(content)).toEqual([]);
    expect(taxPointCodeOf("ON_COLLECTION", content)).toBeNull();
  });

  test("is said but not coded when a tax point date is given: both are refused", () => {
    const content = aContent({ taxPointDate: "2026-11-05" });
    expect(taxPointCodeOf("ON_COLLECTION", content)).toBeNull();
    expect(mentionsOf(content)).toEqual(["TVA la încasare"]);
  });
});

test("a self-billed invoice says so", () => {
  const selfBilled = { vatStatus: "PAYER", isSelfBilled: true } as const;
  expect(vatMentionsOf(selfBilled, { taxed: plain, language: "en" })).toEqual(["Self-billed invoice"]);
});
