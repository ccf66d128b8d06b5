import type { DueDateRule } from "@softmanager/domain";
import { dueDateRule } from "@softmanager/inputs";
import type { z } from "zod";

/** The rule while it is filled in: every number of every type, so that changing the type back loses nothing. */
export type TypedRule = z.input<typeof dueDateRule>;

/** As the API tells a rule. */
interface ToldRule {
  type: DueDateRule["type"];
  days: number | null;
  months: number | null;
  day: number | null;
  onWorkingDay: boolean;
}

export function typedRule({ type, days, months, day, onWorkingDay }: ToldRule): TypedRule {
  return { type, days, months, day, onWorkingDay };
}

/** The rule that was typed, once it says enough. */
export function ruleOf(typed: TypedRule | null | undefined): DueDateRule | undefined {
  return typed ? dueDateRule.safeParse(typed).data : undefined;
}
