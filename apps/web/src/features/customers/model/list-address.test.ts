import { describe, expect, test } from "vitest";
import { listAddress, listQuestion } from "./list-address.ts";

const asked = (raw: Record<string, string>) => listQuestion(listAddress.parse(raw));

describe("the address of the customer list", () => {
  test("shows those still in use, by name, when it says nothing", () => {
    expect(asked({})).toEqual({
      filter: { search: null, archived: false, types: null },
      orderBy: { field: "NAME", direction: "ASC" },
    });
  });

  test("narrows to one type of customer", () => {
    expect(asked({ tab: "PUBLIC_BODY" }).filter).toMatchObject({ types: ["PUBLIC_BODY"], archived: false });
  });

  test("keeps archived customers apart, and searches among them", () => {
    expect(asked({ tab: "ARCHIVED", search: "ana" }).filter).toEqual({ search: "ana", archived: true, types: null });
  });

  test("turns the order around", () => {
    expect(asked({ sort: "-created" }).orderBy).toEqual({ field: "CREATED", direction: "DESC" });
  });

  test("overlooks what it does not know, as old links may carry it", () => {
    expect(asked({ tab: "vip", sort: "balance" })).toEqual(asked({}));
  });
});
