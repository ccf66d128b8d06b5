import { expect, test } from "vitest";
import { z } from "zod";
import { optionalPhone } from "./fields/phone.ts";
import { text } from "./fields/text.ts";
import { issuesOf } from "./issue.ts";

const form = z.object({ name: text({ max: 20 }), days: z.int().min(0), phone: optionalPhone });
const good = { name: "Ana", days: 30, phone: null };

function toldOf(change: object): string[] {
  const parsed = form.safeParse({ ...good, ...change }, { reportInput: true });
  return parsed.success ? [] : issuesOf(parsed.error, "ro").map(({ path, message }) => `${path}: ${message}`);
}

test.each([
  [{ days: "abc" }, "days: Scrie un număr întreg, de exemplu 30."],
  [{ days: Number.NaN }, "days: Scrie un număr întreg, de exemplu 30."],
  [{ days: 1.5 }, "days: Scrie un număr întreg, de exemplu 30."],
  [{ days: undefined }, "days: Completează acest câmp."],
  [{ days: "" }, "days: Completează acest câmp."],
  [{ name: 5 }, "name: Valoarea nu are forma așteptată."],
  [{ name: "x".repeat(21) }, "name: Scrie cel mult 20 de caractere."],
  [{ phone: "abc" }, "phone: Scrie un număr de telefon, de exemplu 0721 234 567 sau +49 30 1234567."],
])("%o is told in words that name the remedy", (change, told) => {
  expect(toldOf(change)).toEqual([told]);
});

test("everything wrong with a form is told at once", () => {
  expect(toldOf({ name: "", days: "x", phone: "abc" })).toHaveLength(3);
});
