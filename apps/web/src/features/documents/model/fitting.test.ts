import { expect, test } from "vitest";
import { fitting } from "./fitting.ts";

const options = [
  { label: "Mentenanță site web" },
  { label: "Consultanță IT", description: "CONS-01" },
  { label: "Ștefan cel Mare S.R.L.", description: "RO800001069 · Suceava" },
];

test.each([
  { typed: "con", found: ["Consultanță IT"], because: "what was offered before the first letter is not meant by it" },
  { typed: "stefan suce", found: ["Ștefan cel Mare S.R.L."], because: "marks are not typed, and words stand anywhere" },
  { typed: "80000106", found: ["Ștefan cel Mare S.R.L."], because: "codes count" },
  { typed: "xyz", found: [], because: "nothing fits" },
  { typed: " ", found: options.map(({ label }) => label), because: "nothing typed leaves everything" },
])("“$typed” keeps $found: $because", ({ typed, found }) => {
  expect(fitting(options, typed).map(({ label }) => label)).toEqual(found);
});
