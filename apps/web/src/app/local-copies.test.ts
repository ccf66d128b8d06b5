import { afterEach, expect, test } from "vitest";
import { dropAllCopies, dropCopy, hasCopies, keepCopy, openCopyKey, readCopy } from "./local-copies.ts";

const mine = btoa("m".repeat(32));
const hers = btoa("h".repeat(32));

afterEach(dropAllCopies);

test("gives back what was kept, and shows nobody what it says", async () => {
  const key = await openCopyKey(mine);
  await keepCopy(key, "draft", { buyer: "Țesătoria Șerban" });
  expect(
    Object.keys(localStorage)
      .map((name) => localStorage.getItem(name))
      .join(""),
  ).not.toContain("erban");
  expect(await readCopy(key, "draft")).toEqual({ buyer: "Țesătoria Șerban" });
});

test("of another person says nothing, and is dropped", async () => {
  await keepCopy(await openCopyKey(mine), "draft", { buyer: "Țesătoria Șerban" });
  expect(await readCopy(await openCopyKey(hers), "draft")).toBeUndefined();
  expect(hasCopies()).toBe(false);
});

test("is gone once it is dropped, alone or with all others", async () => {
  const key = await openCopyKey(mine);
  await keepCopy(key, "one", 1);
  await keepCopy(key, "two", 2);
  dropCopy("one");
  expect([await readCopy(key, "one"), await readCopy(key, "two")]).toEqual([undefined, 2]);
  dropAllCopies();
  expect(hasCopies()).toBe(false);
});

test("is not laid down again by an editor that outlives the sign-out", async () => {
  const key = await openCopyKey(mine);
  const late = keepCopy(key, "sealed meanwhile", 1);
  dropAllCopies();
  await late;
  await keepCopy(key, "tried again", 2);
  expect(hasCopies()).toBe(false);
});
