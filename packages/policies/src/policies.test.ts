import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { policyDocuments, policyLanguages, publicTexts, policyOf, policyText } from "./index.ts";

const operator = {
  name: "Operator S.R.L.",
  address: "Str. Exemplului nr. 1, Ploiești",
  phone: "+40244000000",
  fiscalCode: "18547290",
  tradeRegisterNumber: "J29/1098/2006",
  privacyEmail: "date@operator.example",
};

/** People accepted exactly these words. Change them only together with the version, and then this hash. */
const accepted = {
  "TERMS ro 2026-11-24": "747702dc46d4b052",
  "TERMS en 2026-11-24": "2277c177dc3ff575",
  "DPA ro 2026-11-24": "16f0f1c55749545a",
  "DPA en 2026-11-24": "1179b13ba6958346",
  "PRIVACY ro 2026-11-24": "ae42041dd27518a8",
  "PRIVACY en 2026-11-24": "d8aaaf273dc98b22",
  "COOKIES ro 2026-11-24": "77718a785fdf5d4d",
  "COOKIES en 2026-11-24": "9d5b1f0d2abb8f11",
};

test("the words of a version never change", () => {
  const told = publicTexts.flatMap((document) =>
    policyLanguages.map((language) => {
      const policy = policyOf(document, language, operator);
      const hash = createHash("sha256").update(policyText(policy)).digest("hex").slice(0, 16);
      return [`${document} ${language} ${policy.version}`, hash];
    }),
  );
  expect(Object.fromEntries(told)).toEqual(accepted);
});

test.each(publicTexts)("%s says as much in both languages, and leaves no token unfilled", (document) => {
  const [ro, en] = policyLanguages.map((language) => policyOf(document, language, operator));
  if (!ro || !en) throw new Error("A language is missing.");
  expect(ro.sections.map(({ body }) => body.flat().length)).toEqual(en.sections.map(({ body }) => body.flat().length));
  for (const policy of [ro, en]) expect(policyText(policy)).not.toMatch(/[{}]/);
});

test.each(policyDocuments)("%s names who runs the service", (document) => {
  for (const language of policyLanguages) {
    expect(policyText(policyOf(document, language, operator))).toContain("Operator S.R.L.");
  }
});
