import { describe, expect, test } from "vitest";
import {
  aBuyer,
  aContent,
  aDiscount,
  aDocumentDiscount,
  aLine,
  aSeller,
  reduced,
  standard,
} from "../../test/content.ts";
import type { DocumentContent } from "../document/content.ts";
import type { Buyer, Seller } from "../document/party.ts";
import { taxationOfCase } from "../tax/taxation-of-case.ts";
import { missingPieceCodes } from "./missing-piece.ts";
import { whatIsMissing } from "./what-is-missing.ts";

const onPaper = { language: "ro", taxPointDate: "2026-11-05" } as const;
const exempt = taxationOfCase("EXEMPT_WITHOUT_CREDIT", onPaper);
const reverse = taxationOfCase("DOMESTIC_REVERSE_CHARGE", onPaper);
const toUnion = taxationOfCase("INTRA_COMMUNITY_SUPPLY", onPaper);
const outside = taxationOfCase("SMALL_ENTERPRISE_OUTSIDE_SCOPE", onPaper);
const berlin = { ...aBuyer().address, city: "Berlin", county: "DE-BE", country: "DE" };
const german = aBuyer({ type: "FOREIGN", fiscalCode: null, vatCode: "DE136695976", address: berlin });
const inBerlin = { date: "2026-11-04", partyName: null, address: berlin };

const invoice = (content: Partial<DocumentContent> = {}, seller: Partial<Seller> = {}) =>
  whatIsMissing(aContent(content), aSeller(seller), "INVOICE");
const creditNote = (content: Partial<DocumentContent> = {}) =>
  whatIsMissing(aContent(content), aSeller(), "CREDIT_NOTE");

const buyerWith = (buyer: Partial<Buyer>) => ({ buyer: aBuyer(buyer) });
const buyerAt = (address: Partial<Buyer["address"]>) => buyerWith({ address: { ...aBuyer().address, ...address } });
const oneLine = (line: Parameters<typeof aLine>[0]) => ({ lines: [aLine(line)] });

describe("nothing is missing from", () => {
  test.each<[string, Partial<DocumentContent>, Partial<Seller>]>([
    ["a plain invoice", {}, {}],
    ["an invoice at two rates", { lines: [aLine(), aLine(reduced)] }, {}],
    ["one to a consumer without CNP", buyerWith({ type: "INDIVIDUAL", fiscalCode: null, vatCode: null }), {}],
    ["one to a consumer with thirteen zeros", buyerWith({ type: "INDIVIDUAL", fiscalCode: "0000000000000" }), {}],
    ["one to a consumer whose CNP is shown masked", buyerWith({ type: "INDIVIDUAL", fiscalCode: "180••••••1144" }), {}],
    ["one to a sole trader known by a CNP", buyerWith({ fiscalCode: "1800101221144", vatCode: null }), {}],
    ["one of a non-payer", oneLine(taxationOfCase("SMALL_ENTERPRISE", onPaper)), { vatStatus: "NONE", vatCode: null }],
    ["one with reverse charge", oneLine(reverse), {}],
    ["a supply within the Union", { buyer: german, delivery: inBerlin, ...oneLine(toUnion) }, {}],
    [
      "a service to an American firm",
      { buyer: american(), ...oneLine(taxationOfCase("OUTSIDE_ROMANIA", onPaper)) },
      {},
    ],
    ["one with payment terms instead of a due date", { dueDate: null, paymentTerms: "La livrare" }, {}],
    ["one that leaves nothing to pay", { dueDate: null, prepaid: "121" }, {}],
    ["one in euro", { currency: "EUR", exchangeRate: aRate() }, {}],
    ["one at the old rate for goods delivered before the change", oldDelivery(), {}],
    ["one that takes back an advance at its old rate", advanceAtOldRate(), {}],
    ["one whose long name fits the description", oneLine({ name: "n".repeat(200) }), {}],
  ])("%s", (_what, content, seller) => {
    expect(invoice(content, seller)).toEqual([]);
  });

  test("a storno at the rate of its invoice, without a due date", () => {
    const precedingDocuments = [{ number: "FCT 0001", issueDate: "2025-07-01" }];
    expect(creditNote({ ...oneLine({ taxRate: "19" }), precedingDocuments, dueDate: null })).toEqual([]);
  });

  test("a storno of an invoice with VAT by a seller who has left VAT since", () => {
    const precedingDocuments = [{ number: "FCT 0001", issueDate: "2025-07-01" }];
    const content = aContent({ precedingDocuments });
    const seller = aSeller({ vatStatus: "NONE", vatCode: null });
    expect(whatIsMissing(content, seller, "CREDIT_NOTE")).toEqual([]);
    expect(whatIsMissing(aContent(), seller, "INVOICE")).toMatchObject([{ code: "VAT_CHARGED_BY_NON_PAYER" }]);
  });

  test("an invoice that makes up for a credit note issued by mistake, at its old rate", () => {
    const precedingDocuments = [{ number: "S 0001", issueDate: "2025-07-01" }];
    const content = { ...oneLine({ taxRate: "19", correctsPosition: 1 }), precedingDocuments };
    expect(whatIsMissing(aContent(content), aSeller(), "INVOICE")).toEqual([]);
  });

  test("an offer with a name and a line, however little is known of the buyer", () => {
    const buyer = aBuyer({
      fiscalCode: null,
      vatCode: null,
      address: { ...berlin, street: "", city: "", country: "" },
    });
    expect(whatIsMissing(aContent({ buyer, dueDate: null }), aSeller(), "OFFER")).toEqual([]);
  });
});

describe("an invoice is refused", () => {
  test.each<[string, Partial<DocumentContent>, string, string, string | null]>([
    ["without a buyer", { buyer: null }, "buyer", "BUYER_MISSING", "BR-07"],
    ["to a buyer without a name", buyerWith({ name: " " }), "buyer.name", "NAME_MISSING", "BR-07"],
    ["to a name too long", buyerWith({ name: "x".repeat(201) }), "buyer.name", "TEXT_TOO_LONG", "BR-RO-L203"],
    [
      "to a firm without a code",
      buyerWith({ fiscalCode: null, vatCode: null }),
      "buyer.fiscalCode",
      "IDENTIFIER_MISSING",
      "BR-RO-120",
    ],
    ["to a mistyped CUI", buyerWith({ fiscalCode: "800001027" }), "buyer.fiscalCode", "IDENTIFIER_INVALID", null],
    [
      "to a mistyped CNP",
      buyerWith({ type: "INDIVIDUAL", fiscalCode: "1800101221145" }),
      "buyer.fiscalCode",
      "IDENTIFIER_INVALID",
      null,
    ],
    ["to a mistyped VAT code", buyerWith({ vatCode: "RO800001027" }), "buyer.vatCode", "VAT_CODE_INVALID", null],
    [
      "to a VAT code without its country",
      buyerWith({ vatCode: "800001026" }),
      "buyer.vatCode",
      "VAT_CODE_INVALID",
      "BR-CO-09",
    ],
    ["without a street", buyerAt({ street: "" }), "buyer.address.street", "STREET_MISSING", "BR-RO-082"],
    ["without a city", buyerAt({ county: "RO-CJ", city: "" }), "buyer.address.city", "CITY_MISSING", "BR-RO-092"],
    [
      "without a sector in Bucharest",
      buyerAt({ city: "București" }),
      "buyer.address.city",
      "SECTOR_MISSING",
      "BR-RO-101",
    ],
    [
      "to a sector not spelled as ANAF spells it",
      buyerAt({ city: "Sector 3" }),
      "buyer.address.city",
      "SECTOR_MISSING",
      "BR-RO-101",
    ],
    ["without a county", buyerAt({ county: null }), "buyer.address.county", "COUNTY_MISSING", "BR-RO-111"],
    ["to a county by its name", buyerAt({ county: "Cluj" }), "buyer.address.county", "COUNTY_MISSING", "BR-RO-111"],
    ["without a country", buyerAt({ country: "", county: null }), "buyer.address.country", "COUNTRY_MISSING", "BR-11"],
    [
      "to no country on earth",
      buyerAt({ country: "XX", county: null }),
      "buyer.address.country",
      "COUNTRY_MISSING",
      "BR-CL-14",
    ],
    ["without lines", { lines: [] }, "lines", "NO_LINES", "BR-16"],
    ["with a nameless line", oneLine({ name: "" }), "lines.0.name", "NAME_MISSING", "BR-25"],
    ["with a name too long", oneLine({ name: "n".repeat(201) }), "lines.0.name", "TEXT_TOO_LONG", "BR-RO-L1024"],
    [
      "with a long name and a description",
      oneLine({ name: "n".repeat(101), description: "d" }),
      "lines.0.name",
      "TEXT_TOO_LONG",
      "BR-RO-L1024",
    ],
    ["with nothing of something", oneLine({ quantity: "0.00" }), "lines.0.quantity", "QUANTITY_ZERO", null],
    ["with a quantity that is no number", oneLine({ quantity: "1e3" }), "lines.0.quantity", "NOT_A_NUMBER", null],
    ["with seven decimals", oneLine({ quantity: "0.0000001" }), "lines.0.quantity", "TOO_MANY_DECIMALS", null],
    ["of a thousand billion", oneLine({ unitPrice: "1000000000000" }), "lines.0.unitPrice", "NUMBER_TOO_LARGE", null],
    ["with a price below zero", oneLine({ unitPrice: "-1" }), "lines.0.unitPrice", "PRICE_NEGATIVE", "BR-27"],
    [
      "with a price for no quantity",
      oneLine({ baseQuantity: "0" }),
      "lines.0.baseQuantity",
      "BASE_QUANTITY_NOT_POSITIVE",
      null,
    ],
    [
      "with a unit that ANAF does not know",
      oneLine({ unitCode: "BUC" }),
      "lines.0.unitCode",
      "UNIT_UNKNOWN",
      "BR-CL-23",
    ],
    [
      "with an empty discount",
      oneLine({ allowances: [aDiscount()] }),
      "lines.0.allowances.0.percent",
      "ALLOWANCE_EMPTY",
      null,
    ],
    [
      "with a discount below zero",
      { allowances: [aDocumentDiscount({ amount: "-1" })] },
      "allowances.0.amount",
      "ALLOWANCE_NEGATIVE",
      null,
    ],
    [
      "with an unexplained discount",
      { allowances: [aDocumentDiscount({ percent: "5", reason: null, reasonCode: null })] },
      "allowances.0.reason",
      "ALLOWANCE_REASON_MISSING",
      "BR-33",
    ],
    [
      "with a discount for the reason of a charge",
      { allowances: [aDocumentDiscount({ percent: "5", reasonCode: "FC" })] },
      "allowances.0.reasonCode",
      "ALLOWANCE_REASON_UNKNOWN",
      "BR-CL-19",
    ],
    [
      "with a charge for the reason of a discount",
      { allowances: [aDocumentDiscount({ isCharge: true, percent: "5", reasonCode: "95" })] },
      "allowances.0.reasonCode",
      "ALLOWANCE_REASON_UNKNOWN",
      "BR-CL-20",
    ],
    [
      "with a standard rate of zero",
      oneLine({ ...standard, taxRate: "0" }),
      "lines.0.taxRate",
      "RATE_MISSING",
      "BR-S-05",
    ],
    ["at a rate no longer in force", oneLine({ taxRate: "19" }), "lines.0.taxRate", "RATE_NOT_IN_FORCE", null],
    [
      "exempt without a reason",
      oneLine({ ...exempt, exemptionReasonCode: null, exemptionReason: null }),
      "lines.0.exemptionReasonCode",
      "EXEMPTION_REASON_MISSING",
      "BR-E-10",
    ],
    [
      "exempt for a reason ANAF does not know",
      oneLine({ ...exempt, exemptionReasonCode: "VATEX-FR-FRANCHISE" }),
      "lines.0.exemptionReasonCode",
      "EXEMPTION_REASON_UNKNOWN",
      "BR-CL-22",
    ],
    [
      "exempt for two reasons",
      { lines: [aLine(exempt), aLine(taxationOfCase("MARGIN_ART", onPaper))] },
      "lines.1.exemptionReasonCode",
      "EXEMPTION_REASONS_MIXED",
      "BR-E-01",
    ],
    [
      "outside the scope beside VAT",
      { lines: [aLine(), aLine(outside)] },
      "lines.1.taxCategory",
      "OUTSIDE_SCOPE_MIXED",
      "BR-O-11",
    ],
    [
      "outside the scope with a VAT code",
      oneLine(outside),
      "lines.0.taxCategory",
      "OUTSIDE_SCOPE_WITH_VAT_CODE",
      "BR-O-02",
    ],
    [
      "with reverse charge to an unregistered buyer",
      { ...buyerWith({ vatCode: null }), ...oneLine(reverse) },
      "buyer.vatCode",
      "VAT_CODE_MISSING",
      "BR-AE-02",
    ],
    [
      "for a supply within the Union to a Romanian code",
      { delivery: inBerlin, ...oneLine(toUnion) },
      "buyer.vatCode",
      "VAT_CODE_MISSING",
      "BR-IC-02",
    ],
    [
      "for a supply within the Union never delivered",
      { buyer: german, delivery: { ...inBerlin, date: null }, ...oneLine(toUnion) },
      "delivery.date",
      "DELIVERY_DATE_MISSING",
      "BR-IC-11",
    ],
    [
      "for a supply within the Union to nowhere",
      { buyer: german, delivery: { ...inBerlin, address: null }, ...oneLine(toUnion) },
      "delivery.address.country",
      "DELIVERY_COUNTRY_MISSING",
      "BR-IC-12",
    ],
    [
      "delivered abroad to no region",
      { delivery: { ...inBerlin, address: { ...berlin, county: null } } },
      "delivery.address.county",
      "REGION_MISSING",
      "BR-RO-211",
    ],
    ["without a due date", { dueDate: null }, "dueDate", "DUE_DATE_MISSING", "BR-CO-25"],
    ["due before it was issued", { dueDate: "2026-11-04" }, "dueDate", "DUE_DATE_BEFORE_ISSUE", null],
    ["on a day that does not exist", { taxPointDate: "2026-02-30" }, "taxPointDate", "NOT_A_DATE", "BR-RO-DT002"],
    [
      "for a period that runs backwards",
      { periodStart: "2026-11-30", periodEnd: "2026-11-01" },
      "periodEnd",
      "PERIOD_REVERSED",
      "BR-29",
    ],
    [
      "in a currency that is none",
      { currency: "XAU", exchangeRate: aRate() },
      "currency",
      "CURRENCY_UNUSABLE",
      "BR-CL-04",
    ],
    ["in euro without a rate", { currency: "EUR" }, "exchangeRate", "EXCHANGE_RATE_MISSING", "BR-53"],
    [
      "at a rate of one's own without a reason",
      { currency: "EUR", exchangeRate: { ...aRate(), source: "MANUAL" } },
      "exchangeRate.reason",
      "EXCHANGE_RATE_REASON_MISSING",
      null,
    ],
    ["rounded by a whole unit", { rounding: "-1.00" }, "rounding", "ROUNDING_TOO_LARGE", null],
    ["paid by nothing known", { paymentMeansCode: "zz" }, "paymentMeansCode", "PAYMENT_MEANS_UNKNOWN", "BR-CL-16"],
    ["without a way to pay", { paymentMeansCode: "" }, "paymentMeansCode", "PAYMENT_MEANS_MISSING", "BR-49"],
    ["with 21 mentions", { mentions: Array(21).fill("m") }, "mentions", "TOO_MANY", "BR-RO-A020"],
    ["with a mention too long", { mentions: ["m".repeat(301)] }, "mentions.0", "TEXT_TOO_LONG", "BR-RO-L302"],
    ["with an empty mention", { mentions: [" "] }, "mentions.0", "TEXT_EMPTY", null],
    ["with payment terms too long", { paymentTerms: "t".repeat(301) }, "paymentTerms", "TEXT_TOO_LONG", "BR-RO-L301"],
    [
      "with an order number too long",
      { references: { ...aContent().references, orderNumber: "1".repeat(201) } },
      "references.orderNumber",
      "TEXT_TOO_LONG",
      "BR-RO-L0303",
    ],
    ["with a prepaid amount that is no number", { prepaid: "x" }, "prepaid", "NOT_A_NUMBER", null],
  ])("%s", (_what, content, path, code, rule) => {
    expect(invoice(content)).toContainEqual({ path, code, rule });
  });

  test.each<[string, Partial<Seller>, string, string, string | null]>([
    ["a seller without a code", { fiscalCode: null }, "seller.fiscalCode", "IDENTIFIER_MISSING", "BR-RO-065"],
    ["a mistyped CUI", { fiscalCode: "800001019" }, "seller.fiscalCode", "IDENTIFIER_INVALID", null],
    ["a VAT payer without a VAT code", { vatCode: null }, "seller.vatCode", "VAT_CODE_MISSING", "BR-S-02"],
    [
      "a non-payer who charges VAT",
      { vatStatus: "NONE", vatCode: null },
      "lines.0.taxCategory",
      "VAT_CHARGED_BY_NON_PAYER",
      null,
    ],
    [
      "a seat without a county",
      { address: { ...aSeller().address, county: null } },
      "seller.address.county",
      "COUNTY_MISSING",
      "BR-RO-110",
    ],
  ])("from %s", (_what, seller, path, code, rule) => {
    expect(invoice({}, seller)).toContainEqual({ path, code, rule });
  });

  test.each(["SMALL_ENTERPRISE", "SMALL_ENTERPRISE_OUTSIDE_SCOPE"] as const)(
    "for a VAT payer the exemption of those who are not registered: %s",
    (key) => {
      const small = { lines: [aLine(taxationOfCase(key, onPaper))] };
      const refusal = { path: "lines.0.taxCategory", code: "SMALL_ENTERPRISE_BY_PAYER", rule: null };
      expect(invoice(small)).toContainEqual(refusal);
      expect(invoice(small, { vatStatus: "ON_COLLECTION" })).toContainEqual(refusal);
      expect(invoice(small, { vatStatus: "NONE", vatCode: null })).not.toContainEqual(refusal);
    },
  );

  test("for a transfer to an account when the seller has none", () => {
    const piece = { path: "paymentMeansCode", code: "ACCOUNT_MISSING", rule: "BR-61" };
    expect(invoice({ paymentMeansCode: "30" }, { bankAccounts: [] })).toEqual([piece]);
    expect(invoice({ paymentMeansCode: "10" }, { bankAccounts: [] })).toEqual([]);
  });
});

describe("what is missing", () => {
  test("of a storno is the invoice that it corrects", () => {
    const piece = { path: "precedingDocuments", code: "PRECEDING_DOCUMENT_MISSING", rule: null };
    expect(creditNote()).toEqual([piece]);
  });

  test("is judged by today while no issue date is chosen", () => {
    const content = aContent({ issueDate: null, ...oneLine({ taxRate: "19" }) });
    expect(whatIsMissing(content, aSeller(), "INVOICE", "2026-11-24")).toMatchObject([{ code: "RATE_NOT_IN_FORCE" }]);
    expect(whatIsMissing(content, aSeller(), "INVOICE", "2025-07-31")).toEqual([]);
    expect(whatIsMissing(content, aSeller(), "INVOICE")).toEqual([]);
  });

  test("is said of a draft in which nothing is right, without failing over it", () => {
    const line = aLine({ name: "", quantity: "", unitPrice: "abc", baseQuantity: "0", taxRate: "", unitCode: "" });
    const content = aContent({ buyer: null, issueDate: "?", dueDate: null, currency: "", prepaid: "", lines: [line] });
    const codes = invoice(content).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["BUYER_MISSING", "NOT_A_DATE", "NOT_A_NUMBER", "RATE_MISSING"]));
    expect(codes.every((code) => missingPieceCodes.includes(code))).toBe(true);
  });
});

function american(): Buyer {
  const address = { ...berlin, city: "Austin", county: "TX", country: "US" };
  return aBuyer({ type: "FOREIGN", fiscalCode: null, vatCode: null, address });
}

function aRate(): NonNullable<DocumentContent["exchangeRate"]> {
  return { rate: "5.2701", date: "2026-11-04", source: "BNR", reason: null };
}

function oldDelivery(): Partial<DocumentContent> {
  const delivery = { date: "2025-07-30", partyName: null, address: null };
  return { issueDate: "2025-08-05", dueDate: "2025-09-05", delivery, ...oneLine({ taxRate: "19" }) };
}

function advanceAtOldRate(): Partial<DocumentContent> {
  return {
    lines: [aLine({ quantity: "5" }), aLine({ quantity: "-1", taxRate: "19" })],
    precedingDocuments: [{ number: "FCT 0001", issueDate: "2025-07-01" }],
  };
}
