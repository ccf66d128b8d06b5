import { describe, expect, test } from "vitest";
import { standard } from "../../test/content.ts";
import { decimal } from "../money/decimal.ts";
import { vatTakenBack } from "./vat-taken-back.ts";

describe("the VAT that a correction takes back", () => {
  test.each([
    ["3.36", "0.71", "3.36", "0.71", "all that is left takes the VAT that is left (domain 2.8: 3 × 1.12)"],
    ["3.36", "0.71", "1.12", "0.24", "a part takes its rate"],
    ["1.12", "0.23", "1.12", "0.23", "the last part takes the rest, a ban less than its rate (BR-CO-17 allows it)"],
    ["-100.00", "-21.00", "-40.00", "-8.40", "an advance that was taken back is given back"],
    ["0.03", "0.01", "0.02", "0.00", "never more than is left"],
    ["100.00", "21.00", "120.00", "25.20", "more than is left is refused elsewhere; its VAT is that of its rate"],
    ["10.04", "2.12", "5.02", "1.06", "a ban of difference is borne as soon as the rest would be off by one"],
  ])("of %s + %s left, with %s comes %s: %s", (taxable, vat, part, taken) => {
    expect(vatTakenBack(decimal(part), { ...standard, taxable, vat }).toFixed(2)).toBe(taken);
  });
});
