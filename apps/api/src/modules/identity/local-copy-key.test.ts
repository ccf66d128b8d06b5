import { expect, test } from "vitest";
import { localCopyKeyOf } from "./local-copy-key.ts";

const secretKey = "a secret that only tests may know, long enough";

test("is the person's own, and the same whenever they come back", () => {
  const key = localCopyKeyOf({ secretKey }, "ana");
  expect(Buffer.from(key, "base64")).toHaveLength(32);
  expect(localCopyKeyOf({ secretKey }, "ana")).toBe(key);
  expect(localCopyKeyOf({ secretKey }, "ion")).not.toBe(key);
  expect(localCopyKeyOf({ secretKey: `${secretKey}!` }, "ana")).not.toBe(key);
});
