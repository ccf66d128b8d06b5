import { describe, expect, test } from "vitest";
import { z } from "zod";
import { addressOf, isUnchanged, plainAddress, stateOf, viewAddress } from "./view-address.ts";

const schema = z.object({
  tab: z.enum(["ALL", "OVERDUE"]).catch("ALL"),
  search: z.string().catch(""),
  currency: z.string().optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  sort: z.enum(["-date", "date"]).catch("-date"),
  peek: z.string().optional().catch(undefined),
  ...viewAddress,
});

const usual = { tab: null, search: null, sort: null, filters: [], columns: null };
const stateAt = (raw: Record<string, string>) => stateOf(schema.parse(raw), schema);

describe("what a view keeps of an address", () => {
  test("is nothing of the usual list, nor the panel that happens to be open", () => {
    expect(stateAt({})).toEqual(usual);
    expect(stateAt({ tab: "ALL", sort: "-date", peek: "1", view: "2" })).toEqual(usual);
  });

  test("is tab, words, order, filters and columns", () => {
    expect(
      stateAt({ tab: "OVERDUE", search: "ana", sort: "date", from: "2026-01-01", currency: "EUR", columns: "a,b" }),
    ).toEqual({
      tab: "OVERDUE",
      search: "ana",
      sort: "date",
      filters: [
        { name: "currency", value: "EUR" },
        { name: "from", value: "2026-01-01" },
      ],
      columns: ["a", "b"],
    });
  });
});

describe("the address of a view", () => {
  const view = { id: "v", state: stateAt({ tab: "OVERDUE", currency: "EUR", columns: "a,b" }) };

  test("says all of it, and takes off what it does not say", () => {
    expect(addressOf(view, schema)).toEqual({
      ...plainAddress(schema),
      tab: "OVERDUE",
      currency: "EUR",
      columns: "a,b",
      view: "v",
    });
    expect(Object.keys(addressOf(view, schema))).toEqual(expect.arrayContaining(["search", "from", "sort", "peek"]));
  });

  test("shows it unchanged, until a filter, the order or the columns are another", () => {
    const address = { tab: "OVERDUE", currency: "EUR", columns: "a,b", view: "v" };
    const isUnchangedAt = (raw: object) => isUnchanged(view, schema.parse(raw), schema);
    expect(isUnchangedAt(address)).toBe(true);
    expect(isUnchangedAt({ ...address, peek: "1" })).toBe(true);
    for (const change of [
      { currency: "RON" },
      { from: "2026-01-01" },
      { sort: "date" },
      { columns: "a" },
      { tab: "ALL" },
    ]) {
      expect(isUnchangedAt({ ...address, ...change }), JSON.stringify(change)).toBe(false);
    }
  });

  test("overlooks what the list no longer knows, so that an old view is not for ever changed", () => {
    const old = { id: "o", state: { ...view.state, tab: "GONE", filters: [{ name: "gone", value: "1" }] } };
    const shown = schema.parse(addressOf(old, schema));
    expect(shown).toMatchObject({ tab: "ALL", columns: "a,b" });
    expect(isUnchanged(old, shown, schema)).toBe(true);
  });
});
