import { expect, test } from "vitest";
import { asRead } from "./as-read.ts";

test("a sentence tells days and decimals the way its reader writes them", () => {
  const values = {
    day: "2026-11-24",
    left: "3078445869.64",
    rate: "5.2700",
    limit: "0.000001",
    count: 3,
    number: "F 0001",
  };
  expect(asRead(values, "ro")).toEqual({
    day: "24.11.2026",
    left: "3.078.445.869,64",
    rate: "5,2700",
    limit: "0,000001",
    count: 3,
    number: "F 0001",
  });
  expect(asRead(values, "en")).toMatchObject({ left: "3,078,445,869.64", limit: "0.000001" });
});

test("a name stays as it is, even one that looks like a number", () => {
  expect(asRead({ productName: "7.50" }, "ro")).toEqual({ productName: "7.50" });
});
