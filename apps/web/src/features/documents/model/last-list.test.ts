import { expect, test } from "vitest";
import { lastList, rememberList } from "./last-list.ts";

test("the way back leads to the list as it was left, never to the document itself", () => {
  expect(lastList()).toBe("documents");
  rememberList("/c/ana/documents?tab=OPEN");
  rememberList("/c/ana/documents/01a2200f/edit");
  expect(lastList()).toBe("/c/ana/documents?tab=OPEN");
});
