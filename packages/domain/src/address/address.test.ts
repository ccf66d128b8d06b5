import { describe, expect, test } from "vitest";
import { aBuyer } from "../../test/content.ts";
import { counties, countyOf, findCounty } from "./counties.ts";
import { countries, countryName, isCountry, isEuMember } from "./countries.ts";
import { displayAddress, displayCity, displayCounty } from "./display-address.ts";
import { sectorName, sectorOf } from "./sectors.ts";

describe("counties", () => {
  test("are forty-one and Bucharest, each with its own code and number", () => {
    expect(counties).toHaveLength(42);
    expect(new Set(counties.map(({ code }) => code)).size).toBe(42);
    expect(new Set(counties.map(({ number }) => number)).size).toBe(42);
  });

  test.each([
    ["Cluj", "RO-CJ"],
    ["JUD. CLUJ", "RO-CJ"],
    ["Judeţul Bistriţa Năsăud", "RO-BN"],
    ["caras-severin", "RO-CS"],
    ["CJ", "RO-CJ"],
    ["ro-cj", "RO-CJ"],
    ["12", "RO-CJ"],
    ["1", "RO-AB"],
    ["MUNICIPIUL BUCUREŞTI", "RO-B"],
    ["B", "RO-B"],
  ])("%j means %s", (text, code) => {
    expect(findCounty(text)?.code).toBe(code);
  });

  test.each(["", "Transilvania", "47", "RO", "RO-XX"])("%j means none", (text) => {
    expect(findCounty(text)).toBeNull();
  });
});

describe("sectors of Bucharest", () => {
  test.each(["Sector 3", "sectorul 3", "SECTOR3", "Mun. Bucureşti, Sect. 3", "București Sectorul 3", "S3", "sect.3"])(
    "%j is SECTOR3",
    (text) => {
      expect(sectorOf(text)).toBe("SECTOR3");
    },
  );

  test.each(["București", "Sector 7", "Sector 0", "Sector 33", "Strada 3", "Ploiești", ""])(
    "%j is no sector",
    (text) => {
      expect(sectorOf(text)).toBeNull();
    },
  );
});

describe("an address in print", () => {
  const { address } = aBuyer();

  test("names the sector and the city, though the e-invoice says SECTOR3", () => {
    expect(displayCity(address)).toBe("Sector 3, București");
    expect(displayCounty(address)).toBeNull();
    expect(displayAddress(address, "ro")).toBe("Bd. Exemplului nr. 3, bl. A1, ap. 5, 030001 Sector 3, București");
    expect(sectorName("SECTOR6")).toBe("Sector 6");
  });

  test("names county and, abroad, the country", () => {
    const cluj = { ...address, city: "Cluj-Napoca", county: "RO-CJ", postalCode: null };
    expect(displayAddress(cluj, "ro")).toBe("Bd. Exemplului nr. 3, bl. A1, ap. 5, Cluj-Napoca, jud. Cluj");
    const berlin = { ...cluj, street: "Musterweg 1", city: "Berlin", county: null, postalCode: "10115", country: "DE" };
    expect(displayAddress(berlin, "ro")).toBe("Musterweg 1, 10115 Berlin, Germania");
    expect(displayAddress(berlin, "en")).toBe("Musterweg 1, 10115 Berlin, Germany");
  });
});

describe("countries", () => {
  test("have a name in both languages, and twenty-seven are in the Union", () => {
    expect(countries).toHaveLength(249);
    expect(countries.filter((country) => country.isEuMember)).toHaveLength(27);
    expect(countryName("DE", "ro")).toBe("Germania");
    expect(countryName("??", "en")).toBe("??");
  });

  test("know that the United Kingdom left", () => {
    expect(isEuMember("GB")).toBe(false);
    expect(isEuMember("RO")).toBe(true);
    expect(isCountry("XX")).toBe(false);
    expect(countyOf("RO-CJ")?.name).toBe("Cluj");
  });
});
