import { describe, expect, test } from "vitest";
import { filterBesideTab, filterOf, isNarrowed, listAddress, orderOf } from "./list-address.ts";

const at = (address: Record<string, string>) => listAddress.parse(address);

describe("the address of the list", () => {
  test.each([
    [{}, {}],
    [{ tab: "DRAFTS" }, { states: ["DRAFT"] }],
    [{ tab: "OPEN" }, { payment: "OPEN" }],
    [
      { tab: "OVERDUE", search: "stefan" },
      { payment: "OVERDUE", search: "stefan" },
    ],
    [
      { kind: "PROFORMA", currency: "EUR" },
      { kinds: ["PROFORMA"], currency: "EUR" },
    ],
    [
      { from: "2026-01-01", to: "2026-01-31" },
      { issuedFrom: "2026-01-01", issuedTo: "2026-01-31" },
    ],
    [{ tab: "OPEN", payment: "PAID" }, { payment: "PAID" }],
  ])("%j asks for %j", (address, filter) => expect(filterOf(at(address))).toEqual(filter));

  test("counts of the tabs follow the filters beside them, not the tab itself", () => {
    expect(filterBesideTab(at({ tab: "DRAFTS", customer: "x", state: "ISSUED" }))).toEqual({ customerId: "x" });
  });

  test("takes nonsense for nothing", () => {
    expect(at({ tab: "?", kind: "SONG", from: "ieri", sort: "-name" })).toMatchObject({ tab: "ALL", sort: "-date" });
    expect(filterOf(at({ kind: "SONG", from: "ieri" }))).toEqual({});
  });

  test("is narrowed by words and filters, not by the tab", () => {
    expect(isNarrowed(at({ tab: "OVERDUE" }))).toBe(false);
    expect(isNarrowed(at({ search: "ana" }))).toBe(true);
    expect(isNarrowed(at({ to: "2026-01-31" }))).toBe(true);
  });

  test("puts the newest first unless told otherwise", () => {
    expect(orderOf(at({}))).toEqual({ field: "DATE", direction: "DESC" });
    expect(orderOf(at({ sort: "date" }))).toEqual({ field: "DATE", direction: "ASC" });
    expect(orderOf(at({ sort: "-updated" }))).toEqual({ field: "UPDATED", direction: "DESC" });
  });
});
