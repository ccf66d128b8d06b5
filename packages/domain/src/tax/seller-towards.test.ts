import { describe, expect, test } from "vitest";
import { aBuyer, aContent, aLine, aSeller } from "../../test/content.ts";
import { whatIsMissing } from "../completeness/what-is-missing.ts";
import { composeSnapshot } from "../document/compose.ts";
import type { VatStatus } from "../document/party.ts";
import { sellerTowards } from "./seller-towards.ts";
import type { TaxCaseKey } from "./tax-cases.ts";
import { taxationOfCase } from "./taxation-of-case.ts";

const lineOf = (key: TaxCaseKey) => aLine(taxationOfCase(key, { language: "ro", taxPointDate: "2026-11-05" }));
const berlin = { ...aBuyer().address, city: "Berlin", county: "DE-BE", country: "DE" };
const german = aBuyer({ type: "FOREIGN", fiscalCode: null, vatCode: "DE136695976", address: berlin });
const special = aSeller({ vatStatus: "SPECIAL", vatCode: null, specialVatCode: "RO18547290" });

describe("the code of a special registration (art. 317)", () => {
  test.each([
    ["a service to a firm of the Union", german, "EU_SERVICE", "RO18547290"],
    ["goods to a firm of the Union", german, "SMALL_ENTERPRISE", null],
    ["a sale within Romania", aBuyer(), "SMALL_ENTERPRISE", null],
    ["reverse charge within Romania", aBuyer(), "DOMESTIC_REVERSE_CHARGE", null],
  ] as const)("on a document of %s", (_what, buyer, key, vatCode) => {
    expect(sellerTowards(special, { buyer, lines: [lineOf(key)] }).vatCode).toBe(vatCode);
  });

  test.each<VatStatus>(["NONE", "PAYER", "ON_COLLECTION"])("is nobody else's: %s", (vatStatus) => {
    const seller = aSeller({ vatStatus, specialVatCode: "RO18547290" });
    expect(sellerTowards(seller, { buyer: german, lines: [lineOf("EU_SERVICE")] }).vatCode).toBe(seller.vatCode);
  });

  test("is frozen with the document as its VAT code, and nowhere else", () => {
    const content = aContent({ buyer: german, lines: [lineOf("EU_SERVICE")] });
    const template = { name: "classic", version: 1, accentColor: "#000000", showVatColumns: true };
    const composition = { kind: "INVOICE", content, issueDate: "2026-11-05", buyer: german, template } as const;
    const { seller } = composeSnapshot({ ...composition, seller: special });
    expect(seller.vatCode).toBe("RO18547290");
    expect(seller).not.toHaveProperty("specialVatCode");
    expect(composeSnapshot({ ...composition, seller }).seller).toEqual(seller);
  });

  test("is wanted before such a service can be invoiced, and only then", () => {
    const unknown = { ...special, specialVatCode: null };
    const missing = (key: TaxCaseKey) =>
      whatIsMissing(aContent({ buyer: german, lines: [lineOf(key)] }), unknown, "INVOICE").map(
        ({ path, code }) => `${path} ${code}`,
      );
    expect(missing("EU_SERVICE")).toEqual(["seller.vatCode VAT_CODE_MISSING"]);
    expect(missing("SMALL_ENTERPRISE")).toEqual([]);
  });
});
