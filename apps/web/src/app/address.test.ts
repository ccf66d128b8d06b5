import { describe, expect, test } from "vitest";
import { parseSearch, stringifySearch } from "./address.ts";

describe("filters in the address", () => {
  test("are plain words that somebody can read and send on", () => {
    expect(stringifySearch({ tab: "overdue", query: "Ștefan 1234.56" })).toBe("?tab=overdue&query=%C8%98tefan+1234.56");
  });

  test("come back as they went, digits as text", () => {
    const search = { tab: "overdue", query: "0042" };
    expect(parseSearch(stringifySearch(search))).toEqual(search);
  });

  test("leave no trace when they are empty", () => {
    expect(stringifySearch({ tab: "", query: undefined, customer: null })).toBe("");
  });
});
