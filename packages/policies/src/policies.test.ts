import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { policyDocuments, policyLanguages, policyOf, policyText } from "./index.ts";

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
  "TERMS ro 2026-11-01": "b8378c5c5b19ce97",
  "TERMS en 2026-11-01": "cc56654d811e370a",
  "DPA ro 2026-11-01": "6cfb6f80a6db40d4",
  "DPA en 2026-11-01": "3f2e8108ec5dd9c9",
  "PRIVACY ro 2026-11-01": "686a8ad8a256ded0",
  "PRIVACY en 2026-11-01": "3088a7769aab2da5",
};

test("the words of a version never change", () => {
  const told = policyDocuments.flatMap((document) =>
    policyLanguages.map((language) => {
      const policy = policyOf(document, language, operator);
      const hash = createHash("sha256").update(policyText(policy)).digest("hex").slice(0, 16);
      return [`${document} ${language} ${policy.version}`, hash];
    }),
  );
  expect(Object.fromEntries(told)).toEqual(accepted);
});

test.each(policyDocuments)("%s names the operator, in both languages with as many sections", (document) => {
  const [ro, en] = policyLanguages.map((language) => policyOf(document, language, operator));
  expect(policyText(ro ?? expect.fail())).toContain("Operator S.R.L.");
  expect(policyText(en ?? expect.fail())).toContain("Operator S.R.L.");
  expect(ro?.sections.map(({ paragraphs }) => paragraphs.length)).toEqual(
    en?.sections.map(({ paragraphs }) => paragraphs.length),
  );
});
