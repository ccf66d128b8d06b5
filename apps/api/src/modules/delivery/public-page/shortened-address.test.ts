import { expect, test } from "vitest";
import { shortenedAddress } from "./shortened-address.ts";

test.each([
  ["203.0.113.77", "203.0.113.0"],
  ["::ffff:203.0.113.77", "203.0.113.0"],
  ["2001:DB8:85a3:8d3::7334", "2001:db8:85a3::"],
  ["2001:db8::1", "2001:db8:0::"],
  ["::1", "0:0:0::"],
  ["fe80::1%eth0", "fe80:0:0::"],
  ["not an address", null],
  [null, null],
])("the view log keeps of %s only %s", (address, kept) => {
  expect(shortenedAddress(address)).toBe(kept);
});
