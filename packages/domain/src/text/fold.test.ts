import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "./fold.ts";

test.each([
  ["Ștefan", "stefan"],
  ["Ştefan cu cedilă", "stefan cu cedila"],
  ["ȚĂRÂNĂ ÎN ŢARĂ", "tarana in tara"],
  ["Straße", "strasse"],
  ["Łódź", "lodz"],
  ["Ørsted & Æther", "orsted & aether"],
  ["İstanbul, Iğdır", "istanbul, igdir"],
  ["Őry Gyűjtő", "ory gyujto"],
  ["ﬁrmă", "firma"],
  ["  două\u00a0 \t blancuri ", "doua blancuri"],
])("%j is searched as %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test("folding twice changes nothing more", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
    { numRuns: 2000, seed: 20261124 },
  );
});
