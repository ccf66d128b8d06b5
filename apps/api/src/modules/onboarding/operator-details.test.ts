import { expect, test } from "vitest";
import { addressIn } from "./operator-details.ts";

test.each([
  [
    "Str. Exemplului nr. 1, Ploiești, Prahova, România",
    { street: "Str. Exemplului nr. 1", city: "Ploiești", county: "RO-PH" },
  ],
  [
    "Bd. Unirii nr. 2, bl. A, Sector 3, București",
    { street: "Bd. Unirii nr. 2, bl. A", city: "SECTOR3", county: "RO-B" },
  ],
  ["Undeva", { street: "Undeva", city: "Undeva", county: null }],
])("the office %s is understood", (line, address) => {
  expect(addressIn(line)).toMatchObject(address);
});
