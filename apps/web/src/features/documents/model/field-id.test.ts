import { expect, test } from "vitest";
import { aContent, aLine } from "../testing/a-draft.ts";
import { toEdited } from "./edited-content.ts";
import { fieldIdOf, lineKeyOf } from "./field-id.ts";

const draft = toEdited(aContent({ lines: [aLine({ name: "", unitPrice: "" }), aLine(), aLine()] }));
const [, second, third] = draft.lines;

test.each([
  ["buyer.address.county", "draft-buyer-address-county"],
  ["content.dueDate", "draft-dueDate"],
  ["exchangeRate", "draft-exchangeRate-rate"],
  ["lines.0.name", `draft-${second?.key}-name`],
  ["lines.1.taxCategory", `draft-${third?.key}-taxRate`],
  ["lines.1.allowances.0.percent", `draft-${third?.key}-allowances-0-percent`],
])("%s is the field %s, whatever lines are not begun above it", (path, id) => {
  expect(fieldIdOf(path, draft)).toBe(id);
});

test("a field's id names its line", () => {
  expect(lineKeyOf(`draft-${second?.key}-quantity`)).toBe(second?.key);
  expect(lineKeyOf("draft-dueDate")).toBeUndefined();
});
