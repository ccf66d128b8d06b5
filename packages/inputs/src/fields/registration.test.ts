import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { issuesOf } from "../issue.ts";
import {
  account,
  enteredTradeRegisterNumber,
  fiscalCode,
  optionalBic,
  optionalEuid,
  optionalTradeRegisterNumber,
} from "./registration.ts";

function told(schema: z.ZodType, value: string): unknown {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : issuesOf(parsed.error, "ro").map(({ code }) => code);
}

describe("the fiscal code of a company", () => {
  test.each([
    ["18547290", "18547290"],
    ["RO159", "159"],
    ["ro 14399840", "14399840"],
    ["4996264", "4996264"],
    ["2816464", "2816464"],
    ["361757", "361757"],
    ["800001018", "800001018"],
    ["RO-18547290", "18547290"],
    ["RO.1854.7290", "18547290"],
    ["  18547290  ", "18547290"],
    ["DE136695976", "DE136695976"],
    ["de 136 695 976", "DE136695976"],
    ["ATU13585627", "ATU13585627"],
    ["BE0428759497", "BE0428759497"],
    ["HU12892312", "HU12892312"],
    ["IT00743110157", "IT00743110157"],
    ["PL8567346215", "PL8567346215"],
    ["EL094259216", "EL094259216"],
    ["GR094259216", "EL094259216"],
    ["FR40303265045", "FR40303265045"],
  ])("%s is taken as %s", (typed, kept) => expect(told(fiscalCode, typed)).toBe(kept));

  test.each([
    ["18547291", "FISCAL_CODE_CHECK_DIGIT"],
    ["RO18547291", "FISCAL_CODE_CHECK_DIGIT"],
    ["12", "FISCAL_CODE_CHECK_DIGIT"],
    ["0", "NOT_A_FISCAL_CODE"],
    ["1", "NOT_A_FISCAL_CODE"],
    ["00361757", "NOT_A_FISCAL_CODE"],
    ["12345678901", "NOT_A_FISCAL_CODE"],
    ["1854729O", "NOT_A_FISCAL_CODE"],
    ["RO", "NOT_A_FISCAL_CODE"],
    ["18547290\u0000", "CONTROL_CHARACTERS"],
    ["1854\u202e7290", "CONTROL_CHARACTERS"],
    ["-18547290e1", "NOT_A_FISCAL_CODE"],
    ["1e7", "NOT_A_FISCAL_CODE"],
    ["<script>1</script>", "NOT_A_FISCAL_CODE"],
    ["abc", "NOT_A_FISCAL_CODE"],
    ["DE136695977", "NOT_A_VAT_NUMBER"],
    ["DE13669597", "NOT_A_VAT_NUMBER"],
    ["US123456789", "NOT_A_VAT_NUMBER"],
    ["ATU1358562", "NOT_A_VAT_NUMBER"],
    ["", "REQUIRED"],
    ["  ", "REQUIRED"],
  ])("%j is refused with %s", (typed, code) => expect(told(fiscalCode, typed)).toContain(code));
});

test.each([
  ["J29/1098/2019", "J29/1098/2019"],
  ["j 2019001098295", "J2019001098295"],
  ["F12/34/2001", "F12/34/2001"],
  ["J2025027781008", "J2025027781008"],
  ["", null],
  ["J99/1/2019", ["NOT_A_TRADE_REGISTER_NUMBER"]],
  ["1098/2019", ["NOT_A_TRADE_REGISTER_NUMBER"]],
])("Trade Register number %s", (typed, kept) => expect(told(optionalTradeRegisterNumber, typed)).toEqual(kept));

test.each([
  ["J29/1098/2019", "J29/1098/2019"],
  [" j 29 / 1098 / 2019 ", "j 29 / 1098 / 2019"],
  ["J40/00123/2019", "J40/00123/2019"],
  ["J2019001098295", "J2019001098295"],
  ["", null],
  ["J99/1/2019", ["NOT_A_TRADE_REGISTER_NUMBER"]],
])("a company’s own Trade Register number %s is kept as typed", (typed, kept) =>
  expect(told(enteredTradeRegisterNumber, typed)).toEqual(kept),
);

test.each([
  ["ROONRC.J29/1098/2019", "ROONRC.J29/1098/2019"],
  ["roonrc.j2024039063003", "ROONRC.J2024039063003"],
  ["", null],
  ["J29/1098/2019", ["NOT_AN_EUID"]],
])("EUID %s", (typed, kept) => expect(told(optionalEuid, typed)).toEqual(kept));

test.each([
  ["RO49 AAAA 1B31 0075 9384 0000", "RO49AAAA1B31007593840000"],
  ["RO48AAAA1B31007593840000", ["NOT_AN_IBAN"]],
  ["000 123-456/789", "000 123-456/789"],
  ["US12  3456", "US12 3456"],
  ["contul nostru", ["NOT_AN_IBAN"]],
  ["12<script>", ["NOT_AN_IBAN"]],
  ["DE89 3704 0044 0532 0130 00", "DE89370400440532013000"],
  ["", ["REQUIRED"]],
])("account %s", (typed, kept) => expect(told(account, typed)).toEqual(kept));

test.each([
  ["btrlro22", "BTRLRO22"],
  ["BTRLRO22XXX", "BTRLRO22XXX"],
  ["", null],
  ["BTRL", ["NOT_A_BIC"]],
])("SWIFT code %s", (typed, kept) => expect(told(optionalBic, typed)).toEqual(kept));
