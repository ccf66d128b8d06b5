import { expect, test } from "vitest";
import { parseEuVatNumber } from "./eu-vat-number.ts";

test.each([
  ["DE136695976", "DE136695976", "DE"],
  ["de 136 695 976", "DE136695976", "DE"],
  ["ATU13585627", "ATU13585627", "AT"],
  ["IT00743110157", "IT00743110157", "IT"],
  ["HU12892312", "HU12892312", "HU"],
  ["FR40303265045", "FR40303265045", "FR"],
  ["CY10259033P", "CY10259033P", "CY"],
  ["NL004495445B01", "NL004495445B01", "NL"],
  ["EL094259216", "EL094259216", "GR"],
  ["GR094259216", "EL094259216", "GR"],
  ["RO18547290", "RO18547290", "RO"],
  ["XI434031494", "XI434031494", "XI"],
])("%j is the VAT number %s of %s", (typed, vatNumber, country) => {
  expect(parseEuVatNumber(typed)).toEqual({ ok: true, vatNumber, country });
});

test.each([
  ["DE136695975", "WRONG_CHECK_DIGIT"],
  ["RO18547291", "WRONG_CHECK_DIGIT"],
  ["DE1366959", "WRONG_FORMAT"],
  ["136695976", "NOT_IN_THE_UNION"],
  ["GB434031494", "NOT_IN_THE_UNION"],
  ["CHE116281710", "NOT_IN_THE_UNION"],
  ["", "EMPTY"],
])("%j is none: %s", (typed, code) => {
  expect(parseEuVatNumber(typed)).toEqual({ ok: false, code });
});
