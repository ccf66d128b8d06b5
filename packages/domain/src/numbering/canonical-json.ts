/**
 * The one way a value is written when it is hashed: members sorted by their UTF-16 code units, no blanks, texts in Unicode
 * normal form C, members that are undefined left out. Only what JSON can say, and no number but whole ones: amounts are
 * texts. Anything else is a programmer's mistake.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return JSON.stringify(value.normalize("NFC"));
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(Object.is(value, -0) ? 0 : value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (isPlainObject(value)) return canonicalObject(value);
  throw new TypeError(`Not a value with a canonical form: ${typeof value} ${String(value)}.`);
}

function canonicalObject(value: Record<string, unknown>): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => [name.normalize("NFC"), member] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (new Set(members.map(([name]) => name)).size < members.length) throw new TypeError("Two members share a name.");
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(",")}}`;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
