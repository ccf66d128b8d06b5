import { expect, test } from "vitest";
import { displayPhone } from "./phone.ts";

test.each([
  ["+40722123456", "+40 722 123 456"],
  ["+40213128294", "+40 213 128 294"],
  ["+4930123456", "+4930123456"],
  ["0722 000 000", "0722 000 000"],
  ["+40 244 000 000", "+40 244 000 000"],
])("%s is read as %s", (phone, read) => {
  expect(displayPhone(phone)).toBe(read);
});
