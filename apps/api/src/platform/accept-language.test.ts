import { expect, test } from "vitest";
import { languagePreferred, languagesRead } from "./accept-language.ts";

test.each([
  [undefined, "ro"],
  ["", "ro"],
  ["en", "en"],
  ["en-GB,en;q=0.9,ro;q=0.8", "en"],
  ["ro-RO, ro;q=0.9, en;q=0.8", "ro"],
  ["de-DE,de;q=0.9,en;q=0.8", "en"],
  ["ro;q=0.2, en;q=0.7", "en"],
  ["en;q=0, de", "ro"],
  ["*", "ro"],
  ["english;q=x", "ro"],
])("a browser that asks for %o is answered in %s", (header, language) => {
  expect(languagePreferred({ headers: { "accept-language": header } })).toBe(language);
});

test("languages come in the order they are liked", () => {
  expect(languagesRead({ headers: { "accept-language": "fr;q=0.3, ro-RO, en;q=0.5" } })).toEqual(["ro", "en", "fr"]);
});
