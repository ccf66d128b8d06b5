import { expect, test } from "vitest";
import { warningsOf } from "./warnings.ts";

const sound = {
  tradeRegisterNumber: "J2019001098295",
  euid: "ROONRC.J2019001098295",
  shareCapital: { registered: "200.00", subscribed: "200.00", paidUp: "100.00" },
  bankAccounts: [{}],
};

test("a sound profile has none", () => {
  expect(warningsOf(sound, "ro")).toEqual([]);
});

test.each([
  [{ shareCapital: { registered: "200.00", subscribed: "1000.00", paidUp: null } }, "CAPITAL_OUT_OF_ORDER"],
  [{ shareCapital: { registered: "200.00", subscribed: null, paidUp: "1000.00" } }, "CAPITAL_OUT_OF_ORDER"],
  [{ tradeRegisterNumber: "J2019001098290", euid: null }, "TRADE_REGISTER_CHECK_DIGIT"],
  [{ euid: "ROONRC.J2024039063003" }, "EUID_OF_ANOTHER_NUMBER"],
  [{ euid: "ROONRC.J40/1098/2019" }, "EUID_OF_ANOTHER_NUMBER"],
  [{ bankAccounts: [] }, "NO_BANK_ACCOUNT"],
])("%o is worth a look", (change, code) => {
  expect(warningsOf({ ...sound, ...change }, "en")).toMatchObject([{ code }]);
});

test.each([
  { change: { euid: null }, because: "it is not given" },
  { change: { euid: "ROONRC.J29/1098/2019" }, because: "it holds the old form of the same number" },
  { change: { tradeRegisterNumber: "j 29 / 1098 / 2019" }, because: "somebody writes the number so" },
  { change: { tradeRegisterNumber: null }, because: "there is no number to compare with" },
])("an EUID is not doubted when $because", ({ change }) => {
  expect(warningsOf({ ...sound, ...change }, "en")).toEqual([]);
});
