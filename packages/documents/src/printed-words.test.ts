import {
  languages,
  taxationOfCase,
  type Language,
  type Seller,
  type TaxCaseKey,
  type VatStatus,
} from "@softmanager/domain";
import { describe, expect, test } from "vitest";
import { readPdf } from "../test/read-pdf.ts";
import { aDocument } from "./fixtures/a-document.ts";
import { casePartsOf } from "./fixtures/case-parts.ts";
import { freelancer, germanFirm, workshop } from "./fixtures/companies.ts";
import { aLine } from "./fixtures/parts.ts";
import { openFonts } from "./fonts/open-fonts.ts";
import { renderDocument } from "./render-document.ts";
import { nodeFonts } from "./server/node-fonts.ts";
import { documentView } from "./view/build-view.ts";

const fonts = openFonts(nodeFonts);

interface Printed {
  /** What the document is. */
  of: string;
  /** How its lines are taxed. */
  lines: readonly TaxCaseKey[];
  seller?: Seller;
  /** What must be read on it, and what must not. */
  ro: readonly string[];
  en: readonly string[];
  never?: readonly string[];
}

const standing = (vatStatus: VatStatus): Seller => ({ ...workshop, vatStatus });
const vatWords = ["TVA 21%", "VAT 21%", "TVA PE COTE", "VAT SUMMARY", "Cota TVA", "VAT rate"];
const onCollection = ["TVA la încasare", "VAT on collection"];

/** What the law wants read. Source: Codul fiscal art. 319 (20) d, j–p; read 2026-11-28. */
const table: readonly Printed[] = [
  {
    of: "goods taxed in Romania",
    lines: ["TAXABLE"],
    ro: ["TVA 21%", "RO18547290", "RO800001026"],
    en: ["VAT 21%", "RO18547290", "RO800001026"],
    never: onCollection,
  },
  {
    of: "an intra-community supply (K)",
    lines: ["INTRA_COMMUNITY_SUPPLY"],
    ro: [
      "Livrare intracomunitară scutită",
      "Scutit cu drept de deducere - art. 294 alin. (2) lit. a) Cod fiscal",
      "DE136695976",
    ],
    en: [
      "Exempt intra-Community supply",
      "Exempt with right of deduction - art. 294 (2) a) of the Romanian Fiscal Code",
      "DE136695976",
    ],
    never: ["21%"],
  },
  {
    of: "an export (G)",
    lines: ["EXPORT"],
    ro: ["Export scutit", "Scutit cu drept de deducere - art. 294 alin. (1) Cod fiscal"],
    en: ["Exempt export", "Exempt with right of deduction - art. 294 (1) of the Romanian Fiscal Code"],
    never: ["21%"],
  },
  {
    of: "what art. 292 exempts (E)",
    lines: ["EXEMPT_WITHOUT_CREDIT"],
    ro: ["Scutit de TVA", "Scutit fără drept de deducere - art. 292 Cod fiscal"],
    en: ["VAT exempt", "Exempt without right of deduction - art. 292 of the Romanian Fiscal Code"],
    never: ["21%"],
  },
  {
    of: "a service to a firm of the Union (AE)",
    lines: ["EU_SERVICE"],
    ro: ["Taxare inversă - art. 196 Directiva 2006/112/CE", "RO18547290", "DE136695976"],
    en: ["Reverse charge - art. 196 of Directive 2006/112/EC", "RO18547290", "DE136695976"],
    never: ["21%"],
  },
  {
    of: "the same by a seller registered for the Union only",
    lines: ["EU_SERVICE"],
    seller: { ...freelancer, vatStatus: "SPECIAL", specialVatCode: "RO14399840" },
    ro: ["CIF RO14399840", "Taxare inversă - art. 196 Directiva 2006/112/CE", "Cota TVA"],
    en: ["VAT no. RO14399840", "Reverse charge - art. 196 of Directive 2006/112/EC", "VAT rate"],
  },
  {
    of: "a sale at home by a seller registered for the Union only",
    lines: ["SMALL_ENTERPRISE"],
    seller: { ...freelancer, vatStatus: "SPECIAL", specialVatCode: "RO14399840" },
    ro: ["CIF 4996264", "Regim special de scutire - art. 310 Cod fiscal"],
    en: ["Tax ID 4996264", "Special exemption scheme - art. 310 of the Romanian Fiscal Code"],
    never: [...vatWords, "RO14399840"],
  },
  {
    of: "a service whose place is outside the Union (O)",
    lines: ["OUTSIDE_ROMANIA"],
    ro: ["Neimpozabil în România - art. 278 alin. (2) Cod fiscal"],
    en: ["Not taxable in Romania - art. 278 (2) of the Romanian Fiscal Code"],
    never: ["21%"],
  },
  {
    of: "a triangular transaction",
    lines: ["TRIANGULAR"],
    ro: ["Taxare inversă - operațiune triunghiulară, art. 276 Cod fiscal", "DE136695976"],
    en: ["Reverse charge - triangular transaction, art. 276 of the Romanian Fiscal Code", "DE136695976"],
  },
  {
    of: "reverse charge beside goods with VAT",
    lines: ["DOMESTIC_REVERSE_CHARGE", "TAXABLE"],
    ro: ["Taxare inversă", "TVA 21%"],
    en: ["Reverse charge", "VAT 21%"],
  },
  {
    of: "reverse charge by a seller on collection",
    lines: ["DOMESTIC_REVERSE_CHARGE"],
    seller: standing("ON_COLLECTION"),
    ro: ["Taxare inversă"],
    en: ["Reverse charge"],
    never: onCollection,
  },
  {
    of: "goods with VAT beside reverse charge, by a seller on collection",
    lines: ["TAXABLE", "DOMESTIC_REVERSE_CHARGE"],
    seller: standing("ON_COLLECTION"),
    ro: ["TVA la încasare", "Taxare inversă"],
    en: ["VAT on collection (cash accounting)", "Reverse charge"],
  },
  {
    of: "a seller who is not registered",
    lines: ["SMALL_ENTERPRISE"],
    seller: freelancer,
    ro: ["CIF 4996264", "Regim special de scutire - art. 310 Cod fiscal"],
    en: ["Tax ID 4996264", "Special exemption scheme - art. 310 of the Romanian Fiscal Code"],
    never: [...vatWords, "RO4996264"],
  },
  {
    of: "second-hand goods on the margin",
    lines: ["MARGIN_SECOND_HAND"],
    ro: ["Regimul marjei - bunuri second-hand"],
    en: ["Margin scheme - second-hand goods"],
    never: vatWords,
  },
  {
    of: "a sale taxed abroad at zero percent (Z)",
    lines: ["ZERO_RATED"],
    ro: ["TVA 0%"],
    en: ["VAT 0%"],
    never: ["21%"],
  },
];

describe.each(languages)("in %s one reads", (language) => {
  test.each(table)("on $of what the law wants, and nothing else", async ({ lines, seller, never = [], ...said }) => {
    const text = await textOf({ lines, seller, language });
    for (const words of said[language]) expect(text).toContain(words);
    for (const words of never) expect(text).not.toContain(words);
    expect(text).not.toContain("e-Factura");
  });
});

/** A copy in another language says the law's own sentences in its language. */
test.each(table.filter(({ lines }) => lines.length === 1))("an English copy of $of is English", async (each) => {
  const { lines, seller, en } = each;
  const text = await textOf({ lines, seller, language: "ro", copyIn: "en" });
  for (const words of en) expect(text).toContain(words);
});

interface Asked {
  lines: readonly TaxCaseKey[];
  seller: Seller | undefined;
  language: Language;
  copyIn?: Language;
}

async function textOf({ lines: keys, seller, language, copyIn = language }: Asked): Promise<string> {
  const [first = "TAXABLE"] = keys;
  const parts = casePartsOf(first, language);
  const lines = keys.map((key) => aLine(taxationOfCase(key, { language, taxPointDate: "2026-11-05" })));
  const buyer = first === "EU_SERVICE" ? germanFirm : parts.content.buyer;
  const content = { ...parts.content, buyer, lines };
  const fixture = aDocument(first, { ...parts, ...(seller && { seller }), content, options: { language: copyIn } });
  const file = await renderDocument(documentView(fixture.snapshot, fixture.options), { fonts });
  return (await readPdf(file)).pages.join(" ").replaceAll("\u00A0", " ");
}
