import type { Seller } from "@softmanager/domain";
import { defaultSellerBlock, type SellerBlock } from "@softmanager/inputs";
import { expect, test } from "vitest";
import { printed } from "./printed.ts";

const seller: Seller = {
  name: "Atelierul Digital S.R.L.",
  fiscalCode: "18547290",
  vatCode: "RO18547290",
  tradeRegisterNumber: "J2019001098295",
  euid: "ROONRC.J2019001098295",
  vatStatus: "PAYER",
  address: {
    street: "Str. 1",
    streetAdditional: null,
    city: "Ploiești",
    postalCode: null,
    county: "RO-PH",
    country: "RO",
  },
  contactName: null,
  phone: "+40244123456",
  fax: "+40244123457",
  email: "contact@atelier.example",
  website: "https://atelier.example",
  shareCapital: { registered: "200.00", subscribed: "200.00", paidUp: "200.00" },
  bankAccounts: [{ bankName: "Banca Exemplu", iban: "RO49AAAA1B31007593840000", swift: null, currency: "RON" }],
  workPoint: { name: "Depozit", address: "Str. 2", phone: null },
  logoSha256: null,
};

const everything = Object.fromEntries(Object.keys(defaultSellerBlock).map((part) => [part, true])) as SellerBlock;
const noCapital = { registered: null, subscribed: null, paidUp: null };

test("a company that prints everything says everything", () => {
  expect(printed(seller, everything)).toEqual(seller);
});

test.each<[keyof SellerBlock, unknown]>([
  ["tradeRegisterNumber", null],
  ["euid", null],
  ["shareCapital", noCapital],
  ["phone", null],
  ["fax", null],
  ["email", null],
  ["website", null],
  ["bankAccounts", []],
  ["workPoint", null],
])("without %s, that part alone is left out", (part, nothing) => {
  expect(printed(seller, { ...everything, [part]: false })).toEqual({ ...seller, [part]: nothing });
});
