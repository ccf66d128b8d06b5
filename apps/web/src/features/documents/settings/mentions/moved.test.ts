import { expect, test } from "vitest";
import { moved } from "./moved.ts";

const list = [
  { id: "a", position: 0 },
  { id: "b", position: 1 },
  { id: "c", position: 2 },
];

test("a step changes places with the neighbour, and with nobody else", () => {
  expect(moved(list, "b", -1)).toEqual([
    { id: "b", position: 0 },
    { id: "a", position: 1 },
  ]);
});

test("those that shared a place get one each", () => {
  const together = list.map(({ id }) => ({ id, position: 0 }));
  expect(moved(together, "a", 1)).toEqual([
    { id: "a", position: 1 },
    { id: "c", position: 2 },
  ]);
});

test("nothing moves over the ends", () => {
  expect(moved(list, "a", -1)).toEqual([]);
  expect(moved(list, "c", 1)).toEqual([]);
});
