import { describe, expect, test } from "vitest";
import { filterOf, isNarrowed, listAddress, orderOf } from "./list-address.ts";

const read = (raw: Record<string, string>) => listAddress.parse(raw);

describe("the address of the product list", () => {
  test("shows those in use, by name, when it says nothing", () => {
    expect(filterOf(read({}))).toEqual({ archived: false });
    expect(orderOf(read({}))).toEqual({ field: "NAME", direction: "ASC" });
    expect(isNarrowed(read({ tab: "ARCHIVED" }))).toBe(false);
  });

  test.each([
    [{ vat: "S:21" }, { taxCategories: ["S"], taxRate: "21" }],
    [{ vat: "E" }, { taxCategories: ["E"] }],
    [
      { currency: "EUR", search: "oră" },
      { currency: "EUR", search: "oră" },
    ],
  ])("narrows by %j", (raw, filter) => {
    expect(filterOf(read(raw))).toEqual({ ...filter, archived: false });
    expect(isNarrowed(read(raw))).toBe(true);
  });

  test("keeps archived products apart", () => {
    expect(filterOf(read({ tab: "ARCHIVED", search: "x" }))).toEqual({ search: "x", archived: true });
  });

  test("overlooks what it does not know, as old links may carry it", () => {
    expect(read({ vat: "S:x", currency: "XYZ", tab: "OLD", sort: "price" })).toEqual(read({}));
    expect(read({ vat: "Q" })).toEqual(read({}));
  });
});
