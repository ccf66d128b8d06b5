import { expect, test } from "vitest";
import { optionalWebsite } from "./website.ts";

test.each([
  ["firma.ro", "https://firma.ro"],
  ["http://firma.ro/contact", "http://firma.ro/contact"],
  ["firma.ro:8080", "https://firma.ro:8080"],
  ["", null],
])("%s is taken as %s", (typed, kept) => {
  expect(optionalWebsite.parse(typed)).toBe(kept);
});

test.each([
  "javascript:alert(1)",
  "data:text/html,x",
  "ftp://firma.ro",
  "firma",
  "https://ana:parola@firma.ro",
  "a b.ro",
])("%s is refused", (typed) => {
  expect(optionalWebsite.safeParse(typed).success).toBe(false);
});
