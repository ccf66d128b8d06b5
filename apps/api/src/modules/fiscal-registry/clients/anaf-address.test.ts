import { expect, test } from "vitest";
import { toAddress, type AnafAddress } from "./anaf-address.ts";

const anAddress: AnafAddress = {
  street: "Str. Lămâiței",
  number: "12",
  locality: "Mun. Ploiești",
  county: "PRAHOVA",
  countyNumber: "29",
  countyLetters: "PH",
  details: "",
  postalCode: "100001",
};

test("an address of a town", () => {
  expect(toAddress(anAddress)).toEqual({
    street: "Str. Lămâiței nr. 12",
    streetAdditional: null,
    city: "Ploiești",
    postalCode: "100001",
    county: "RO-PH",
    country: "RO",
  });
});

const bucharest = { county: "MUNICIPIUL BUCUREȘTI", countyNumber: "40", countyLetters: "B" };
test.each(["Mun. București, Sect. 1", "Sector 1 Mun. București", "Sector 1", "SECTORUL 1"])(
  "%j in Bucharest is SECTOR1, as e-Factura spells it",
  (locality) => {
    expect(toAddress({ ...anAddress, ...bucharest, locality })).toMatchObject({ city: "SECTOR1", county: "RO-B" });
  },
);

test.each([
  ["Orș. Voluntari", "Voluntari"],
  ["Oraș Sinaia", "Sinaia"],
  ["Com. Poiana Mărului", "Poiana Mărului"],
  ["Sat Zorleni Com. Zorleni", "Zorleni"],
  ["Sat Dumbrava Com. Ciugud", "Dumbrava, com. Ciugud"],
  ["Sat Satu Nou, Com. Satu Nou", "Satu Nou"],
  ["Municipiul Iași", "Iași"],
  ["Satu Mare", "Satu Mare"],
  ["Comarnic", "Comarnic"],
])("%j is %s", (locality, city) => {
  expect(toAddress({ ...anAddress, locality }).city).toBe(city);
});

test("the county is found by letters, else by number, else by name", () => {
  expect(toAddress({ ...anAddress, countyLetters: "" }).county).toBe("RO-PH");
  expect(toAddress({ ...anAddress, countyLetters: "", countyNumber: "" }).county).toBe("RO-PH");
  expect(toAddress({ ...anAddress, countyLetters: "", countyNumber: "", county: "" }).county).toBeNull();
});

test("details follow the number, and a village without streets is its own street", () => {
  expect(toAddress({ ...anAddress, details: "BL. A1, AP. 5" }).street).toBe("Str. Lămâiței nr. 12, BL. A1, AP. 5");
  expect(toAddress({ ...anAddress, street: "", number: "", locality: "Sat Zorleni Com. Zorleni" }).street).toBe(
    "Zorleni",
  );
  expect(toAddress({ ...anAddress, street: "", number: "73" }).street).toBe("nr. 73");
});

test("a postal code gets its leading zero back, and what is none is left out", () => {
  expect(toAddress({ ...anAddress, postalCode: "10092" }).postalCode).toBe("010092");
  expect(toAddress({ ...anAddress, postalCode: "0" }).postalCode).toBeNull();
});
