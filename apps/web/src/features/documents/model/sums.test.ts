import { expect, test } from "vitest";
import type { DocumentRowPartsFragment } from "../operations.generated.ts";
import { sumsOf } from "./sums.ts";

const aDocument = (payable: string, part: object = {}) =>
  ({
    kind: "INVOICE",
    state: "ISSUED",
    currency: "RON",
    totals: { payable },
    balance: { balance: payable },
    ...part,
  }) as DocumentRowPartsFragment;

test("a selection is summed exactly, each currency by itself", () => {
  const selected = [aDocument("0.10"), aDocument("0.20"), aDocument("100.00", { currency: "EUR", balance: null })];
  expect(sumsOf(selected)).toEqual([
    { currency: "RON", payable: "0.30", balance: "0.30" },
    { currency: "EUR", payable: "100.00", balance: "0.00" },
  ]);
});

test("credit notes count with minus, cancelled documents not at all", () => {
  const creditNote = aDocument("40.00", { kind: "CREDIT_NOTE", balance: { balance: "-40.00" } });
  const cancelled = aDocument("999.00", { state: "CANCELLED" });
  expect(sumsOf([aDocument("100.00"), creditNote, cancelled])).toEqual([
    { currency: "RON", payable: "60.00", balance: "60.00" },
  ]);
});
