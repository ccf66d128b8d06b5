import { expect, test } from "vitest";
import { slugOf } from "./slug.ts";

test.each([
  ["Atelier Digital S.R.L.", "atelier-digital"],
  ["Brutăria Țărănească SRL-D", "brutaria-taraneasca"],
  ["ȘTEFAN & FIII S.A.", "stefan-fiii"],
  ["Popescu Ion P.F.A.", "popescu-ion"],
  ["***", "firma"],
])("%s is found at %s", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
