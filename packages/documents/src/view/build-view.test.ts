import { documentKinds } from "@softmanager/domain";
import { describe, expect, test } from "vitest";
import { aDocument, type FixtureParts } from "../fixtures/a-document.ts";
import { freelancer, germanFirm, person, workshop } from "../fixtures/companies.ts";
import { aDiscount, aDocumentDiscount, aLine } from "../fixtures/parts.ts";
import {
  intraCommunity,
  reduced,
  reverseCharge,
  secondHand,
  smallEnterprise,
  standard,
} from "../fixtures/taxations.ts";
import { documentView } from "./build-view.ts";

function viewOf(parts: FixtureParts) {
  const { snapshot, options } = aDocument("a document", parts);
  return documentView(snapshot, options);
}

describe("what a document is called", () => {
  test.each([
    ["INVOICE", "Factură", "Invoice"],
    ["CREDIT_NOTE", "Factură storno", "Credit note"],
    ["PROFORMA", "Factură proformă", "Proforma invoice"],
    ["NOTICE", "Aviz de însoțire a mărfii", "Delivery note"],
    ["RECEIPT", "Chitanță", "Receipt"],
  ] as const)("%s is „%s” in Romanian and “%s” in English", (kind, ro, en) => {
    expect(viewOf({ kind }).title).toBe(ro);
    expect(viewOf({ kind, options: { language: "en" } }).title).toBe(en);
  });

  test("every kind has a name in both languages", () => {
    for (const kind of documentKinds) {
      for (const language of ["ro", "en"] as const) expect(viewOf({ kind, options: { language } }).title).not.toBe("");
    }
  });

  test("only a proforma says that it has no fiscal value", () => {
    expect(viewOf({ kind: "PROFORMA" }).notice).toBe("Nu are valoare fiscală");
    expect(viewOf({ kind: "INVOICE" }).notice).toBeNull();
  });
});

describe("figures", () => {
  const twoRates = {
    lines: [
      aLine({ quantity: "3", unitPrice: "899.9", allowances: [aDiscount({ percent: "10" })] }),
      aLine({ quantity: "5", unitPrice: "49.55", ...reduced }),
      aLine({ quantity: "2.5", unitPrice: "120" }),
    ],
    allowances: [
      aDocumentDiscount({ amount: "54.59", reason: "Discount comercial", taxation: standard }),
      aDocumentDiscount({ isCharge: true, amount: "35", reason: "Transport", taxation: standard }),
    ],
  };

  test("a discount on the whole is one step, however many rates it is taken of", () => {
    const view = viewOf({
      content: {
        lines: [aLine({ unitPrice: "100" }), aLine({ unitPrice: "50", ...reduced })],
        allowances: [aDocumentDiscount({ percent: "10", reason: "Discount", taxation: null })],
      },
    });
    expect(view.totals.map(({ label, value }) => `${label} ${value}`)).toContain("Discount 10% −15,00");
  });

  test("are written the Romanian way, with base and VAT per rate", () => {
    const view = viewOf({ content: twoRates });
    expect(view.payable).toEqual({ label: "Total de plată", value: "3.554,27 lei" });
    expect(view.taxes?.rows.map(({ label, taxable, vat }) => [label, taxable, vat])).toEqual([
      ["TVA 21%", "2.710,14", "569,13"],
      ["TVA 11%", "247,75", "27,25"],
    ]);
    expect(view.totals.map(({ label, value }) => `${label} ${value}`)).toEqual([
      "Total poziții 2.977,48",
      "Discount comercial −54,59",
      "Transport 35,00",
      "Total fără TVA 2.957,89",
      "Total TVA 596,38",
    ]);
    expect(view.lines[0]?.details).toEqual(["Discount 10%: −269,97"]);
  });

  test("are written the English way on an English document", () => {
    const view = viewOf({ content: { ...twoRates, language: "en" } });
    expect(view.payable).toEqual({ label: "Amount due", value: "3,554.27 RON" });
    expect(view.dates[0]).toEqual({ label: "Issue date", value: "5 Nov 2026" });
    expect(view.lines[0]?.cells.unit).toBe("pcs");
  });

  test("name a unit as the seller does where it is a name of his own", () => {
    const view = viewOf({ content: { language: "en", lines: [aLine({ unitName: "bags" })] } });
    expect(view.lines[0]?.cells.unit).toBe("bags");
  });

  test("of a credit note carry a minus, though they are stored without", () => {
    const view = viewOf({
      kind: "CREDIT_NOTE",
      content: {
        lines: [aLine({ quantity: "2" })],
        precedingDocuments: [{ number: "FCT 0117", issueDate: "2026-10-28" }],
      },
    });
    expect(view.lines[0]?.cells).toMatchObject({ quantity: "−2", unitPrice: "100,00", net: "−200,00", vat: "−42,00" });
    expect(view.payable.value).toBe("−242,00 lei");
    expect(view.taxes?.rows[0]).toMatchObject({ taxable: "−200,00", vat: "−42,00" });
    expect(view.preceding).toEqual(["Stornează factura FCT 0117 din 28.10.2026"]);
  });

  test("of a storno by a seller who has left VAT show the VAT that goes back", () => {
    const view = viewOf({
      kind: "CREDIT_NOTE",
      seller: freelancer,
      content: { lines: [aLine({ quantity: "2", correctsPosition: 1 })] },
    });
    expect(view.columns.map(({ key }) => key)).toContain("vat");
    expect(view.taxes?.rows[0]).toMatchObject({ taxable: "−200,00", vat: "−42,00" });
  });

  test("of an advance invoice stand under its own heading", () => {
    const isAdvance = true;
    expect(viewOf({ content: { isAdvance } }).title).toBe("Factură de avans");
    expect(viewOf({ content: { isAdvance, language: "en" }, options: { language: "en" } }).title).toBe(
      "Advance invoice",
    );
  });

  test("of an invoice that makes up for a credit note are positive, and name it", () => {
    const precedingDocuments = [{ number: "S 0004", issueDate: "2026-10-28" }];
    const view = viewOf({ content: { lines: [aLine({ quantity: "2", correctsPosition: 1 })], precedingDocuments } });
    expect(view.payable.value).toBe("242,00 lei");
    expect(view.preceding).toEqual(["Îndreaptă factura storno S 0004 din 28.10.2026"]);
  });

  test("of what a credit note leaves untouched stay zero, without a minus", () => {
    const view = viewOf({ kind: "CREDIT_NOTE", content: { lines: [aLine({ unitPrice: "0" })] } });
    expect(view.payable.value).toBe("0,00 lei");
  });

  test("of a price with VAT show the price without it, as the law wants, to four decimals", () => {
    const view = viewOf({ content: { priceMode: "GROSS", lines: [aLine({ unitPrice: "299" })] } });
    expect(view.lines[0]?.cells).toMatchObject({ unitPrice: "247,1074", net: "247,11", gross: "299,00" });
  });

  test("of an advance and a partial payment lead to what is left", () => {
    const view = viewOf({ content: { lines: [aLine(), aLine({ quantity: "-1", unitPrice: "40" })], prepaid: "12.6" } });
    expect(view.lines[1]?.cells.quantity).toBe("−1");
    expect(view.totals.at(-1)).toEqual({ label: "Achitat", value: "−12,60" });
    expect(view.payable.value).toBe("60,00 lei");
  });
});

test("an invoice in euro tells the VAT in lei and the rate of the national bank", () => {
  const view = viewOf({
    content: {
      currency: "EUR",
      exchangeRate: { rate: "5.2701", date: "2026-09-22", source: "BNR", reason: null },
      lines: [aLine({ quantity: "33.5", unitPrice: "47.25" }), aLine({ unitPrice: "199" })],
    },
  });
  expect(view.payable.value).toBe("2.156,07 EUR");
  expect(view.inLei).toEqual({
    rate: "Curs BNR din 22.09.2026: 1 EUR = 5,2701 lei",
    facts: [
      { label: "Total TVA în lei", value: "1.972,02 lei" },
      { label: "Total în lei", value: "11.362,70 lei" },
    ],
  });
  expect(view.payment?.accounts.map(({ about }) => about)).toEqual([
    "Banca Model · EUR · AAAAROBU",
    "Banca Model · RON · AAAAROBU",
  ]);
});

test("an invoice in euro at two rates tells the VAT of each in lei (art. 319 (20) j)", () => {
  const { inLei } = viewOf({
    content: {
      currency: "EUR",
      exchangeRate: { rate: "5.2701", date: "2026-09-22", source: "BNR", reason: null },
      lines: [aLine({ unitPrice: "1781.88" }), aLine({ unitPrice: "49.55", ...reduced })],
    },
  });
  expect(inLei?.facts.map(({ label, value }) => `${label} ${value}`)).toEqual([
    "TVA 21% în lei 1.972,02 lei",
    "TVA 11% în lei 28,72 lei",
    "Total TVA în lei 2.000,74 lei",
    "Total în lei 11.652,56 lei",
  ]);
});

test("an advance taken back in euro counts in both sums in lei at the rate of its own day (art. 290)", () => {
  const { inLei } = viewOf({
    content: {
      currency: "EUR",
      exchangeRate: { rate: "5.2", date: "2026-09-22", source: "BNR", reason: null },
      lines: [
        aLine({ unitPrice: "1000" }),
        aLine({ quantity: "-1", unitPrice: "100", advance: { documentId: crypto.randomUUID(), rate: "5" } }),
      ],
    },
  });
  expect(inLei?.facts.map(({ label, value }) => `${label} ${value}`)).toEqual([
    "Total TVA în lei 987,00 lei",
    "Total în lei 5.687,00 lei",
  ]);
});

describe("VAT columns", () => {
  const columns = (parts: FixtureParts) => viewOf(parts).columns.map(({ key }) => key);

  test.each([
    { case: "a seller registered for VAT", parts: {}, shown: true },
    {
      case: "a seller with VAT on collection",
      parts: { seller: { ...workshop, vatStatus: "ON_COLLECTION" } },
      shown: true,
    },
    {
      case: "a seller registered for intra-community trade only, at home",
      parts: { seller: { ...workshop, vatStatus: "SPECIAL", vatCode: null } },
      shown: false,
    },
    {
      case: "a seller not registered",
      parts: { seller: freelancer, content: { lines: [aLine(smallEnterprise)] } },
      shown: false,
    },
    { case: "goods under the margin scheme", parts: { content: { lines: [aLine(secondHand)] } }, shown: false },
    {
      case: "margin scheme beside standard goods",
      parts: { content: { lines: [aLine(secondHand), aLine()] } },
      shown: true,
    },
    { case: "a template that leaves them out", parts: { template: { showVatColumns: false } }, shown: false },
  ] satisfies { case: string; parts: FixtureParts; shown: boolean }[])("$case: shown is $shown", ({ parts, shown }) => {
    expect(columns(parts).includes("vat")).toBe(shown);
  });

  test("left out by the template, the VAT is still told per rate", () => {
    expect(viewOf({ template: { showVatColumns: false } }).taxes?.rows).toHaveLength(1);
  });
});

describe("sentences of the law", () => {
  test("a seller not registered for VAT names the article, and shows no VAT anywhere", () => {
    const view = viewOf({ seller: freelancer, content: { buyer: person, lines: [aLine(smallEnterprise)] } });
    expect(view.taxNotes).toEqual(["Regim special de scutire - art. 310 Cod fiscal"]);
    expect(view.taxes).toBeNull();
    expect(view.totals).toEqual([]);
  });

  test("reverse charge is said where the VAT would be", () => {
    const view = viewOf({ content: { lines: [aLine(reverseCharge)] } });
    expect(view.taxes?.rows).toEqual([{ label: "Taxare inversă", reason: null, taxable: "100,00", vat: "0,00" }]);
    expect(view.lines[0]?.cells.vatRate).toBe("tax. inv.");
  });

  test("VAT on collection is said once, even when a mention says it already", () => {
    const seller = { ...workshop, vatStatus: "ON_COLLECTION" } as const;
    expect(viewOf({ seller }).taxNotes).toEqual(["TVA la încasare"]);
    expect(viewOf({ seller, content: { mentions: ["Se aplică TVA la încasare."] } }).taxNotes).toEqual([]);
  });

  test.each([
    ["only reverse charge", [reverseCharge], false],
    ["only a supply within the Union", [intraCommunity], false],
    ["only the margin scheme", [secondHand], false],
    ["reverse charge beside goods with VAT", [reverseCharge, standard], true],
  ])("VAT on collection, on %s: said is %s", (_what, taxations, isSaid) => {
    const seller = { ...workshop, vatStatus: "ON_COLLECTION" } as const;
    const { taxNotes } = viewOf({ seller, content: { lines: taxations.map(aLine) } });
    expect(taxNotes.includes("TVA la încasare")).toBe(isSaid);
  });

  test("a copy in another language says so and translates the law's own reasons", () => {
    const view = viewOf({
      seller: freelancer,
      content: { lines: [aLine(smallEnterprise)] },
      options: { language: "en" },
    });
    expect(view.copyNote).toBe("English copy. The original document is issued in Romanian.");
    expect(view.taxNotes).toEqual(["Special exemption scheme - art. 310 of the Romanian Fiscal Code"]);
    expect(view.lines[0]?.cells.unit).toBe("pcs");
  });

  test("a sentence of the law is in the language of the document, whichever it was written in", () => {
    const view = viewOf({ content: { language: "en", lines: [aLine(reverseCharge)] } });
    expect(view.taxes?.rows[0]).toMatchObject({ label: "Reverse charge", reason: null });
  });

  const original = "Exemplarul original al facturii este fișierul XML transmis prin RO e-Factura (SPV).";

  test("the original is the XML between Romanian firms, once it was sent; to a person it is not said", () => {
    const options = { isTransmitted: true };
    expect(viewOf({ options }).footer.lines).toContain(original);
    expect(viewOf({ options, content: { buyer: person } }).footer.lines).not.toContain(original);
    expect(viewOf({ options, content: { buyer: germanFirm } }).footer.lines).not.toContain(original);
    expect(viewOf({ options, kind: "PROFORMA" }).footer.lines).not.toContain(original);
  });

  test("nothing is said to be sent that no transmission is on record of", () => {
    expect(viewOf({}).footer.lines.join(" ")).not.toContain("e-Factura");
  });
});

describe("parties", () => {
  test("are told with codes, address and sector as people write them", () => {
    const { seller, buyer } = viewOf({});
    expect(seller.identity).toEqual([
      { label: "CIF", value: "RO18547290" },
      { label: "Reg. com.", value: "J2019001098295" },
    ]);
    expect(seller.address).toEqual(["Str. Lămâiței nr. 12", "100001 Ploiești, jud. Prahova"]);
    expect(buyer.address.at(-1)).toBe("030001 Sector 3, București");
  });

  test("carry their country once one of them is abroad", () => {
    const { seller, buyer } = viewOf({ content: { buyer: germanFirm } });
    expect(seller.address.at(-1)).toBe("100001 Ploiești, jud. Prahova, România");
    expect(buyer.address.at(-1)).toBe("50667 Köln, Germania");
  });

  test("a person who gave no code has none printed", () => {
    expect(viewOf({ content: { buyer: person } }).buyer.identity).toEqual([]);
  });

  test.each([
    [{ registered: null, subscribed: "5000", paidUp: "5000" }, "Capital social subscris și vărsat 5.000,00 lei"],
    [
      { registered: null, subscribed: "90000", paidUp: "27000.5" },
      "Capital social subscris 90.000,00 lei, vărsat 27.000,50 lei",
    ],
    [{ registered: "200", subscribed: null, paidUp: null }, "Capital social 200,00 lei"],
  ])("the share capital %o reads „%s”", (shareCapital, said) => {
    expect(viewOf({ seller: { ...workshop, shareCapital } }).footer.lines[0]).toContain(said);
  });
});

describe("a cancelled document", () => {
  test.each([
    ["INVOICE", "ANULATĂ", "CANCELLED"],
    ["NOTICE", "ANULAT", "CANCELLED"],
  ] as const)("%s is marked %s, in English %s", (kind, ro, en) => {
    expect(viewOf({ kind, options: { isCancelled: true } }).watermark).toBe(ro);
    expect(viewOf({ kind, options: { isCancelled: true, language: "en" } }).watermark).toBe(en);
  });
});

test("a cancelled document says so in its heading and asks nobody to pay", () => {
  const view = viewOf({ options: { isCancelled: true } });
  expect(view.notice).toBe("Document anulat: nu mai are efecte");
  expect(view.payment).toBeNull();
});

describe("a draft", () => {
  test("is marked, and shows the number it would get as a guess", () => {
    const view = viewOf({ options: { numberText: null, isDraft: true, nextNumberHint: "FCT 0124" } });
    expect(view).toMatchObject({
      watermark: "CIORNĂ",
      number: "FCT 0124",
      numberNote: "număr estimat, se alocă la emitere",
      file: { title: "Factură" },
    });
    expect(view.payment?.purpose).toBeNull();
  });

  test("without a number in sight shows none", () => {
    expect(viewOf({ options: { numberText: null, isDraft: true } })).toMatchObject({ number: null, numberNote: null });
  });
});
