import { priceInMode, taxationOfCase } from "@softmanager/domain";
import { describe, expect, test } from "vitest";
import { aContent, aLine, buyer, seller } from "../testing/a-draft.ts";
import { toEdited } from "./edited-content.ts";
import { lineOfProduct, type ProductMatch } from "./line-of-product.ts";

const situation = { seller, today: "2026-11-24" };
const product: ProductMatch["product"] = {
  id: "01a20c33-0000-76d1-919c-be91ac567880",
  name: "Găzduire web",
  description: null,
  productCode: "GZ-1",
  supply: "SERVICES",
  unitCode: "MON",
  unitName: "lună",
  unitPrice: "100",
  priceMode: "NET",
  currency: "RON",
  taxCategory: "S",
  taxRate: "21",
  exemptionReasonCode: null,
  exemptionReason: null,
  classification: null,
};

describe("a product on a line", () => {
  test("brings its name, unit, rate and price", () => {
    const line = lineOfProduct({ product, lastPrice: null }, toEdited(aContent()), situation);
    expect(line).toMatchObject({
      name: "Găzduire web",
      code: "GZ-1",
      unitCode: "MON",
      unitPrice: "100",
      taxRate: "21",
    });
  });

  test("costs what this customer last paid for it", () => {
    const lastPrice = { unitPrice: "90", priceMode: "NET" as const, currency: "RON" };
    expect(lineOfProduct({ product, lastPrice }, toEdited(aContent()), situation).unitPrice).toBe("90");
  });

  test("is priced with VAT where the document's prices contain it", () => {
    const draft = toEdited(aContent({ priceMode: "GROSS" }));
    expect(lineOfProduct({ product, lastPrice: null }, draft, situation).unitPrice).toBe("121");
  });

  test("has no price in another currency: a person decides", () => {
    const draft = toEdited(aContent({ currency: "EUR" }));
    expect(lineOfProduct({ product, lastPrice: null }, draft, situation)).not.toHaveProperty("unitPrice");
  });

  test("follows the document where the buyer decides how it is taxed", () => {
    const reverse = { taxCategory: "AE" as const, taxRate: "0", exemptionReasonCode: "VATEX-EU-AE" };
    const draft = toEdited(aContent({ lines: [aLine(reverse)] }));
    expect(lineOfProduct({ product, lastPrice: null }, draft, situation)).toMatchObject(reverse);
  });
});

describe("a product for a buyer abroad", () => {
  const address = { ...buyer.address, county: null };
  const german = { ...buyer, type: "FOREIGN" as const, vatCode: "DE136695976", address: { ...address, country: "DE" } };
  const american = { ...buyer, type: "FOREIGN" as const, vatCode: null, address: { ...address, country: "US" } };
  const goods = { ...product, supply: "GOODS" as const };
  const medical = { ...product, taxCategory: "E" as const, taxRate: "0", exemptionReasonCode: "VATEX-EU-132" };

  test.each([
    ["goods to a firm of the Union", goods, german, "K"],
    ["goods exported", goods, american, "G"],
    ["a service to a firm of the Union", product, german, "AE"],
    ["a service to a firm outside it", product, american, "O"],
    ["what its card exempts", medical, german, "E"],
    ["goods at home", goods, buyer, "S"],
  ] as const)("taxes %s", (_what, sold, to, taxCategory) => {
    const draft = toEdited(aContent({ buyer: to, lines: [] }));
    expect(lineOfProduct({ product: sold, lastPrice: null }, draft, situation)).toMatchObject({
      taxCategory,
      supply: sold.supply,
    });
  });

  test("goods follow no service that stands above them", () => {
    const service = aLine({ ...lineOfProduct({ product, lastPrice: null }, draftFor(german), situation) });
    const draft = toEdited(aContent({ buyer: german, lines: [service] }));
    expect(service.taxCategory).toBe("AE");
    expect(lineOfProduct({ product: goods, lastPrice: null }, draft, situation).taxCategory).toBe("K");
  });

  test("goods are taxed as goods on a line begun in another language", () => {
    const begun = aLine(taxationOfCase("EU_SERVICE", { language: "ro", taxPointDate: "2026-11-24" }));
    const draft = toEdited(aContent({ language: "en", buyer: german, lines: [begun] }));
    expect(lineOfProduct({ product: goods, lastPrice: null }, draft, situation).taxCategory).toBe("K");
  });

  const draftFor = (to: typeof buyer) => toEdited(aContent({ buyer: to, lines: [] }));
});

test("a price changes between with and without VAT, and back", () => {
  expect(priceInMode("299", { from: "GROSS", to: "NET", rate: "21" })).toBe("247.107438");
  expect(priceInMode("247.107438", { from: "NET", to: "GROSS", rate: "21" })).toBe("299");
  expect(priceInMode("50", { from: "NET", to: "NET", rate: "21" })).toBe("50");
});
