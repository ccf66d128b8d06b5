import { expect, test } from "vitest";
import { issuesOf } from "../issue.ts";
import { address } from "./address.ts";

const typed = { street: "Str. Mihai Viteazul nr. 5", city: "Cluj-Napoca", county: "RO-CJ", postalCode: "400001" };

function faultsOf(value: object): string[] {
  const parsed = address.safeParse(value);
  return parsed.success ? [] : issuesOf(parsed.error, "ro").map(({ path, code }) => `${path} ${code}`);
}

test.each([
  ["RO-CJ", "RO-CJ"],
  ["Cluj", "RO-CJ"],
  ["JUD. CLUJ", "RO-CJ"],
])("a county may be written %s", (county, code) => {
  expect(address.parse({ ...typed, county })).toMatchObject({ county: code, country: "RO" });
});

test.each([
  ["Sector 3", "SECTOR3"],
  ["SECTOR3", "SECTOR3"],
  ["București, sectorul 3", "SECTOR3"],
])("in Bucharest %s becomes the sector that e-Factura wants", (city, sector) => {
  expect(address.parse({ ...typed, county: "RO-B", city })).toMatchObject({ county: "RO-B", city: sector });
});

test.each([
  [{ county: "RO-B", city: "București" }, ["city SECTOR_NEEDED"]],
  [{ county: "" }, ["county REQUIRED"]],
  [{ county: "Narnia" }, ["county NOT_A_COUNTY"]],
  [{ postalCode: "40001" }, ["postalCode NOT_A_POSTAL_CODE"]],
  [{ country: "QQ" }, ["country NOT_A_COUNTRY"]],
  [{ street: " " }, ["street REQUIRED"]],
  [{ street: "", county: null }, ["street REQUIRED", "county REQUIRED"]],
  [{ street: "", city: "", county: "RO-B" }, ["street REQUIRED", "city REQUIRED"]],
])("%o is refused at its field", (change, faults) => {
  expect(faultsOf({ ...typed, ...change })).toEqual(faults);
});

test("abroad the county is free text, or none", () => {
  const abroad = { street: "Unter den Linden 1", city: "Berlin", country: "de", postalCode: "10117" };
  expect(address.parse(abroad)).toMatchObject({ country: "DE", county: null, city: "Berlin" });
});
