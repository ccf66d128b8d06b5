import { expect, test } from "vitest";
import { officeIn } from "./operator-office.ts";

test.each([
  [
    "Str. Exemplului nr. 1, Ploiești, Prahova, România",
    { street: "Str. Exemplului nr. 1", city: "Ploiești", county: "RO-PH", postalCode: null },
  ],
  [
    "Str. Horea nr. 5, ap. 2, 400174 Cluj-Napoca, jud. Cluj",
    { street: "Str. Horea nr. 5, ap. 2", city: "Cluj-Napoca", county: "RO-CJ", postalCode: "400174" },
  ],
  ["Str. Mare nr. 1, Brăila, Brăila", { street: "Str. Mare nr. 1", city: "Brăila", county: "RO-BR" }],
  [
    "Bd. Unirii nr. 2, bl. S3, Sector 4, București",
    { street: "Bd. Unirii nr. 2, bl. S3", city: "SECTOR4", county: "RO-B" },
  ],
  [
    "Bd. Unirii nr. 2, București, sectorul 3, cod poștal 030823, România",
    { street: "Bd. Unirii nr. 2", city: "SECTOR3", county: "RO-B", postalCode: "030823" },
  ],
  ["Bd. Unirii nr. 2, București", { street: "Bd. Unirii nr. 2", city: "București", county: "RO-B" }],
  ["Undeva", { street: "", city: "Undeva", county: null }],
])("the office %s is understood", (line, address) => {
  expect(officeIn(line)).toMatchObject(address);
});
