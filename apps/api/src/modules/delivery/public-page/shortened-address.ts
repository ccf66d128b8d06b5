import { isIPv4, isIPv6 } from "node:net";

/** An address without the part that points to one household: the last byte of IPv4, all but the first 48 bits of IPv6. */
export function shortenedAddress(address: string | null): string | null {
  const plain = address?.replace(/^::ffff:(?=\d+\.)/i, "") ?? "";
  if (isIPv4(plain)) return plain.replace(/\d+$/, "0");
  if (!isIPv6(plain)) return null;
  const [head = ""] = plain.split("%")[0]?.split("::") ?? [];
  const groups = [...head.split(":").filter(Boolean), "0", "0", "0"].slice(0, 3);
  return `${groups.map((group) => group.toLowerCase()).join(":")}::`;
}
