import { describe, expect, test } from "vitest";
import type { SetUpQuery } from "../operations.generated.ts";
import { nextInvoiceNumber, stepsDone } from "./set-up.ts";

const series = { id: "s", kind: "INVOICE", archivedAt: null, isDefault: true, nextNumberText: "F 0001" } as const;
const company = {
  id: "c",
  phone: null,
  email: "ana@exemplu.ro",
  tradeRegisterNumber: null,
  logo: null,
  bankAccounts: [],
};
const fresh: SetUpQuery = { company, series: [series], customers: { edges: [] }, firstInvoice: { edges: [] } };

describe("what a new company has done", () => {
  test("is nothing at first but the series it was founded with", () => {
    expect(stepsDone(fresh)).toEqual({ profile: false, logo: false, series: true, customer: false, invoice: false });
  });

  test("includes the profile only with a way to reach it and an account to be paid into", () => {
    const told = { ...company, phone: "+40244123456", tradeRegisterNumber: "J29/1098/2019" };
    expect(stepsDone({ ...fresh, company: told }).profile).toBe(false);
    expect(stepsDone({ ...fresh, company: { ...told, bankAccounts: [{ id: "b" }] } }).profile).toBe(true);
  });

  test("follows the books", () => {
    const some = { edges: [{ node: { id: "1" } }] };
    const done = stepsDone({
      ...fresh,
      customers: some,
      firstInvoice: some,
      series: [{ ...series, archivedAt: "2026-01-01T00:00:00Z" }],
    });
    expect(done).toMatchObject({ customer: true, invoice: true, series: false });
  });
});

test("the next number is that of the default series of invoices", () => {
  const other = { ...series, id: "o", isDefault: false, nextNumberText: "EXP 0007" };
  const proforma = { ...series, kind: "PROFORMA", nextNumberText: "P 0001" } as const;
  expect(nextInvoiceNumber({ series: [proforma, other, series] })).toBe("F 0001");
  expect(nextInvoiceNumber({ series: [proforma] })).toBeUndefined();
});
