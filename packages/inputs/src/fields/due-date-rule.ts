import { dueDateRuleTypes, type DueDateRule } from "@softmanager/domain";
import { z } from "zod";
import { refuse } from "./refuse.ts";

const whole = (least: number, most: number) => z.int().min(least).max(most).nullish();

/** When documents fall due. Each type needs its own numbers; the others are left out. */
export const dueDateRule = z
  .object({
    type: z.enum(dueDateRuleTypes),
    days: whole(0, 3650),
    months: whole(0, 12),
    day: whole(1, 31),
    onWorkingDay: z.boolean().default(false),
  })
  .transform(({ type, days, months, day, onWorkingDay }, context): DueDateRule => {
    const needed = (name: "days" | "months" | "day", value: number | null | undefined) => {
      if (value === null || value === undefined) refuse(context, "REQUIRED", {}, [name]);
      return value ?? 0;
    };
    switch (type) {
      case "DAYS":
        return { type, days: needed("days", days), onWorkingDay };
      case "END_OF_MONTH":
        return { type, months: needed("months", months), onWorkingDay };
      case "DAY_OF_MONTH":
        return { type, day: needed("day", day), months: needed("months", months), onWorkingDay };
    }
  });
