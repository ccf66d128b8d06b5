import type { Allowance, ContentLine, DocumentContent } from "../document/content.ts";
import { decimal, decimalPlaces, isDecimal } from "../money/decimal.ts";
import { unitOf } from "../units/units.ts";
import { chargeReasonsListed, discountReasonsListed } from "./code-lists.ts";
import { isBlank, missing, tooLong, type MissingPieces } from "./missing-piece.ts";

/** Decimals of quantities and unit prices. */
const maxPlaces = 6;
/** From a thousand billion on, a quantity or price is a slip of the finger, and refused when it is saved. */
const tooMuch = decimal("1000000000000");

export function* missingInLines({ lines, allowances }: DocumentContent): MissingPieces {
  if (lines.length === 0) yield missing("lines", "NO_LINES", "BR-16");
  for (const [index, line] of lines.entries()) yield* missingInLine(`lines.${index}`, line);
  for (const [index, allowance] of allowances.entries()) {
    const [rule, lengthRule] = allowance.isCharge ? ["BR-38", "BR-RO-L1018"] : ["BR-33", "BR-RO-L1017"];
    yield* missingInAllowance(`allowances.${index}`, allowance, { rule, lengthRule });
  }
}

function* missingInLine(path: string, line: ContentLine): MissingPieces {
  if (isBlank(line.name)) yield missing(`${path}.name`, "NAME_MISSING", "BR-25");
  yield* tooLongName(path, line);
  yield* missingFigures(path, line);
  if (!unitOf(line.unitCode)) yield missing(`${path}.unitCode`, "UNIT_UNKNOWN", "BR-CL-23");
  for (const [index, allowance] of line.allowances.entries()) {
    const [rule, lengthRule] = allowance.isCharge ? ["BR-44", "BR-RO-L1023"] : ["BR-42", "BR-RO-L1022"];
    yield* missingInAllowance(`${path}.allowances.${index}`, allowance, { rule, lengthRule });
  }
}

/** A name over 100 characters goes to e-Factura cut, with the whole of it in the description, when there is room there. */
function* tooLongName(path: string, { name, description }: ContentLine): MissingPieces {
  const hasDescription = !isBlank(description);
  yield* tooLong(`${path}.name`, name, { max: hasDescription ? 100 : 200, rule: "BR-RO-L1024" });
  yield* tooLong(`${path}.description`, description, { max: 200, rule: "BR-RO-L212" });
}

function* missingFigures(path: string, { quantity, unitPrice, baseQuantity }: ContentLine): MissingPieces {
  yield* wrongFigure(`${path}.quantity`, quantity);
  yield* wrongFigure(`${path}.unitPrice`, unitPrice);
  yield* wrongFigure(`${path}.baseQuantity`, baseQuantity);
  if (isDecimal(quantity) && decimal(quantity).isZero()) yield missing(`${path}.quantity`, "QUANTITY_ZERO");
  if (isDecimal(unitPrice) && decimal(unitPrice).isNegative()) {
    yield missing(`${path}.unitPrice`, "PRICE_NEGATIVE", "BR-27");
  }
  if (isDecimal(baseQuantity) && !decimal(baseQuantity).isPositive()) {
    yield missing(`${path}.baseQuantity`, "BASE_QUANTITY_NOT_POSITIVE");
  }
}

function* wrongFigure(path: string, figure: string): MissingPieces {
  if (!isDecimal(figure)) yield missing(path, "NOT_A_NUMBER");
  else if (decimalPlaces(figure) > maxPlaces) yield missing(path, "TOO_MANY_DECIMALS");
  else if (decimal(figure).abs().compare(tooMuch) >= 0) yield missing(path, "NUMBER_TOO_LARGE");
}

function* missingInAllowance(
  path: string,
  { isCharge, percent, amount, reason, reasonCode }: Allowance,
  rules: { rule: string | undefined; lengthRule: string | undefined },
): MissingPieces {
  if (percent === null && amount === null) yield missing(`${path}.percent`, "ALLOWANCE_EMPTY");
  for (const [field, figure] of Object.entries({ percent, amount })) {
    if (figure === null) continue;
    if (!isDecimal(figure)) yield missing(`${path}.${field}`, "NOT_A_NUMBER");
    else if (decimal(figure).isNegative()) yield missing(`${path}.${field}`, "ALLOWANCE_NEGATIVE");
  }
  if (isBlank(reason) && isBlank(reasonCode)) yield missing(`${path}.reason`, "ALLOWANCE_REASON_MISSING", rules.rule);
  const known = isCharge ? chargeReasonsListed : discountReasonsListed;
  if (reasonCode && !known.has(reasonCode)) {
    yield missing(`${path}.reasonCode`, "ALLOWANCE_REASON_UNKNOWN", isCharge ? "BR-CL-20" : "BR-CL-19");
  }
  yield* tooLong(`${path}.reason`, reason, { max: 100, rule: rules.lengthRule ?? "" });
}
