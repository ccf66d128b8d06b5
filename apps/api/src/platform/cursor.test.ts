import { expect, test } from "vitest";
import { cursorOf, readCursor } from "./cursor.ts";

const position = { value: "Șantier „Nord” S.R.L.", id: "0195f1a2-7b3c-7def-8a90-123456789abc" };

test("a cursor leads back to the row it was given out for", () => {
  expect(readCursor("NAME_ASC", cursorOf("NAME_ASC", position))).toEqual(position);
});

test("a cursor says nothing to whoever carries it", () => {
  expect(cursorOf("NAME_ASC", position)).toMatch(/^[\w-]+$/);
});

test.each([
  ["of another order", cursorOf("CREATED_DESC", position)],
  ["with an id that is none", cursorOf("NAME_ASC", { ...position, id: "1 or 1=1" })],
  ["that is no base64", "%%%"],
  ["that is empty inside", Buffer.from("[]").toString("base64url")],
  ["that is no list", Buffer.from('{"a":1}').toString("base64url")],
])("a cursor %s is refused as bad input", (_, cursor) => {
  expect(() => readCursor("NAME_ASC", cursor)).toThrow(
    expect.objectContaining({ extensions: expect.objectContaining({ code: "BAD_USER_INPUT", argument: "after" }) }),
  );
});
