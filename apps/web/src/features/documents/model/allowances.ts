import { parseDecimal } from "@softmanager/ui";
import type { Allowance, Language } from "@softmanager/domain";
import { figureText } from "./figure-text.ts";

/** How much a discount or charge is, as one writes it: `10 %` of the value, or `25,00`. */
export function allowanceText({ percent, amount }: Pick<Allowance, "percent" | "amount">, language: Language): string {
  if (amount !== null) return figureText(amount, language);
  return percent === null ? "" : `${figureText(percent, language)} %`;
}

/** What was typed: a percent when it says so, an amount otherwise. A text that is no number stays as it is. */
export function allowanceOf(typed: string, language: Language): Pick<Allowance, "percent" | "amount"> {
  const text = typed.trim();
  if (text === "") return { percent: null, amount: null };
  if (!text.endsWith("%")) return { percent: null, amount: parseDecimal(text, language) ?? text };
  const figure = text.slice(0, -1).trim();
  return { percent: parseDecimal(figure) ?? figure, amount: null };
}

/** A discount (UNTDID 5189 code 95) or a charge (7161 code FC, freight) to be filled in. */
export function blankAllowance(isCharge: boolean, reason: string): Allowance {
  return { isCharge, percent: null, amount: null, reasonCode: isCharge ? "FC" : "95", reason };
}

/** Whether nothing was written on it yet. */
export function isBlankAllowance({ percent, amount }: Allowance): boolean {
  return percent === null && amount === null;
}
