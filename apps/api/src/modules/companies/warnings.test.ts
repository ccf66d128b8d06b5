import { expect, test } from "vitest";
import { warningsOf } from "./warnings.ts";

const sound = {
  tradeRegisterNumber: "J2019001098295",
  shareCapital: { registered: "200.00", subscribed: "200.00", paidUp: "100.00" },
  bankAccounts: [{}],
};

test("a sound profile has none", () => {
  expect(warningsOf(sound, "ro")).toEqual([]);
});

test.each([
  [{ shareCapital: { registered: "200.00", subscribed: "1000.00", paidUp: null } }, "CAPITAL_OUT_OF_ORDER"],
  [{ shareCapital: { registered: "200.00", subscribed: null, paidUp: "1000.00" } }, "CAPITAL_OUT_OF_ORDER"],
  [{ tradeRegisterNumber: "J2019001098290" }, "TRADE_REGISTER_CHECK_DIGIT"],
  [{ bankAccounts: [] }, "NO_BANK_ACCOUNT"],
])("%o is worth a look", (change, code) => {
  expect(warningsOf({ ...sound, ...change }, "en")).toMatchObject([{ code }]);
});
