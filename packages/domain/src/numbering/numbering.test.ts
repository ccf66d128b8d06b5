import { createHash, webcrypto } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";
import { chainHash, chainInput } from "./chain.ts";
import { canReadAlike, formatNumber, namesItsYear } from "./format-number.ts";

describe("the number of a document", () => {
  test.each([
    [{ prefix: "FCT", padding: 4 }, 7, "FCT 0007"],
    [{ prefix: "FCT", separator: "-", padding: 0 }, 7, "FCT-7"],
    [{ prefix: "FCT2026", separator: "", padding: 3 }, 12, "FCT2026012"],
    [{ prefix: "", padding: 4 }, 7, "0007"],
    [{ prefix: "FCT", padding: 4 }, 123456, "FCT 123456"],
    [{ prefix: "FCT{YYYY}", padding: 4, year: 2027 }, 1, "FCT2027 0001"],
    [{ prefix: "{YY}/FCT", separator: "-", padding: 3, year: 2027 }, 1, "27/FCT-001"],
    [{ prefix: "FCT{YYYY}", padding: 4 }, 1, "FCT{YYYY} 0001"],
  ])("%j writes %i as %s", (format, number, written) => {
    expect(formatNumber(format, number)).toBe(written);
  });

  test.each([0, -1, 1.5, Number.NaN, 2 ** 53])("%d is none", (number) => {
    expect(() => formatNumber({ prefix: "FCT", padding: 4 }, number)).toThrow(RangeError);
  });
});

describe("prefixes", () => {
  test.each([
    ["F", "F", true],
    ["F", "S", false],
    ["F{YYYY}", "F2026", true],
    ["F{YYYY}", "F20{YY}", true],
    ["F{YY}", "F{YYYY}", false],
    ["F{YYYY}", "S{YYYY}", false],
    ["F{YYYY}", "F", false],
  ])("%s and %s can read alike: %s", (prefix, other, answer) => {
    expect(canReadAlike(prefix, other)).toBe(answer);
    expect(canReadAlike(other, prefix)).toBe(answer);
  });

  test.each([
    ["F{YYYY}", true],
    ["{YY}F", true],
    ["F2026", false],
    ["F{yyyy}", false],
  ])("%s names its year: %s", (prefix, answer) => {
    expect(namesItsYear(prefix)).toBe(answer);
  });
});

describe("canonical JSON", () => {
  test("is the same whatever the order of members and the form of letters", () => {
    const composed = { name: "Ștefan", lines: [{ b: "1.20", a: null }], more: undefined };
    const decomposed = { lines: [{ a: null, b: "1.20" }], name: "S\u0326tefan" };
    expect(canonicalJson(decomposed)).toBe(canonicalJson(composed));
    expect(canonicalJson(composed)).toBe('{"lines":[{"a":null,"b":"1.20"}],"name":"Ștefan"}');
  });

  test.each([0.1, Number.NaN, new Date(0), new Map(), () => 1, undefined, Symbol("x"), 1n])(
    "has no form for %s",
    (value) => {
      expect(() => canonicalJson({ value: [value] })).toThrow(TypeError);
    },
  );

  test("refuses two members whose names differ only in form", () => {
    expect(() => canonicalJson({ "\u0218": "1", "S\u0326": "2" })).toThrow(TypeError);
  });

  test("says what JSON says", () => {
    const plain = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(plain, fc.array(plain))), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 500, seed: 20261124 },
    );
  });
});

describe("the chain of a series", () => {
  const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
  const snapshotSha256 = sha256("a snapshot");
  const first = { previousHash: null, number: "FCT 0001", snapshotSha256 };

  test("is written down so that others can check it", () => {
    expect(chainInput(first)).toBe(`["softmanager-chain-1",null,"FCT 0001","${snapshotSha256}"]`);
  });

  test("shows a changed number, content or order", () => {
    const hash = chainHash(first, sha256);
    const next = { previousHash: hash, number: "FCT 0002", snapshotSha256 };
    const others = [
      { ...next, number: "FCT 0003" },
      { ...next, snapshotSha256: sha256("another snapshot") },
      { ...next, previousHash: sha256("another document") },
      { ...next, previousHash: null },
    ];
    for (const other of others) expect(chainHash(other, sha256)).not.toBe(chainHash(next, sha256));
  });

  test("is the same in a browser, where hashing takes a promise", async () => {
    const inBrowser = async (text: string) => {
      const digest = await webcrypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
      return Buffer.from(digest).toString("hex");
    };
    expect(await chainHash(first, inBrowser)).toBe(chainHash(first, sha256));
  });

  test("takes nothing for a hash that is none", () => {
    expect(() => chainInput({ ...first, snapshotSha256: "abc" })).toThrow(RangeError);
    expect(() => chainInput({ ...first, previousHash: "" })).toThrow(RangeError);
  });
});
